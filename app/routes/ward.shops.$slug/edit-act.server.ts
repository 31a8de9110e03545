import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { outlineToKeep } from "#app/domain/blank-geography.ts";
import { findOfficeEdition } from "#app/http/edition.server.ts";
import { editShop } from "#app/models/shop-edit.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { fieldErrors, readShopForm } from "./read-form.server.ts";
import { differencesOf, typedOf } from "./typed.server.ts";

/** Saves the shop's form; what somebody else changed meanwhile is answered beside what was typed. */
export async function answerEdit(
  request: Request,
  context: AppLoadContext,
  slug: string,
  staffId: string,
) {
  const { ward } = context;
  const edition = await findOfficeEdition(request, context);
  const submission = await readShopForm(request, outlineToKeep(ward.geography));
  if (submission.status !== "success")
    return data({ reply: submission.reply(), stale: null }, { status: 400 });
  const rally = edition?.rally ?? null;
  const office = { ward, rally, staffId };
  const saving = await editShop(office, slug, submission.value, new Date());
  if (!saving) throw data("unknown", { status: 404 });
  if (saving.ok)
    return redirect(
      withEdition(`/ward/shops/${slug}`, editionIn(request), { said: "saved" }),
      303,
    );
  if (saving.refusal !== "stale") {
    const reply = submission.reply({
      fieldErrors: fieldErrors(saving.refusal),
    });
    return data({ reply, stale: null }, { status: 400 });
  }
  const point = rally && (await findCheckpoint(rally.id, saving.now.id));
  const now = typedOf(saving.now, point);
  const reply = submission.reply();
  const stale = {
    version: String(saving.now.version),
    differences: differencesOf(reply.initialValue ?? {}, now),
  };
  return data({ reply, stale }, { status: 409 });
}
