import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import { mailAddress } from "#app/domain/mail-address.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { allowAttempt } from "#app/models/attempt.server.ts";
import type { Shop } from "#app/models/edition.server.ts";
import { sha256 } from "#app/models/id.server.ts";
import { canMail, sendMail } from "#app/models/mail.server.ts";
import {
  askNoteAddress,
  endNoteAddress,
  noteLink,
} from "#app/models/note-address.server.ts";
import { textFor } from "#app/ui/text.tsx";

const schema = z.object({ email: mailAddress("not-an-address") });

const perShop = { most: 5, minutes: 60 };
const perMail = { most: 3, minutes: 60 };
const perCaller = { most: 20, minutes: 60 };

async function isAllowed(
  { address }: AppContext,
  shop: Shop,
  email: string,
  now: Date,
) {
  const buckets = [
    [`note of ${shop.id}`, perShop],
    [`note to ${sha256(`note to\0${email}`)}`, perMail],
    [`note from ${address}`, perCaller],
  ] as const;
  for (const [bucket, limit] of buckets)
    if (!(await allowAttempt(bucket, limit, now))) return false;
  return true;
}

type Refusal = "not-an-address" | "too-many" | "already" | "off";

const refuse = (refusal: Refusal, typed: string, status: number) =>
  data({ refusal, typed: typed.slice(0, 300) }, { status });

/** Mails an address the question whether it wants the note; nothing is sent before it says yes. */
export async function askByMail(
  request: Request,
  context: AppContext,
  shop: Shop,
  form: FormData,
) {
  const submission = parseWithZod(form, { schema });
  const typed = String(form.get("email") ?? "");
  if (!canMail()) return refuse("off", typed, 503);
  if (submission.status !== "success")
    return refuse("not-an-address", typed, 400);
  const { email } = submission.value;
  const now = new Date();
  if (!(await isAllowed(context, shop, email, now)))
    return refuse("too-many", typed, 429);
  const shown = await languageOfRequest(request);
  const language = shown === "en" ? "en" : "ja";
  const address = await askNoteAddress(shop, { email, language }, now);
  if (!address) return refuse("already", typed, 409);
  const t = textFor(language);
  const values = {
    shop: t.plainName(shop.names),
    link: noteLink(context.ward, address),
  };
  sendMail({
    to: email,
    subject: t.plain("evening.mail.confirmSubject", values),
    text: t.plain("evening.mail.confirmText", values),
  });
  return redirect("/merchant/evening#mail", 303);
}

/** Asks an address, or stops the mails of the shop. */
export async function changeNoteMail(
  request: Request,
  context: AppContext,
  shop: Shop,
) {
  const form = await readForm(request);
  if (form.get("intent") !== "stop")
    return askByMail(request, context, shop, form);
  await endNoteAddress(shop, null, new Date());
  return redirect("/merchant/evening?done=stopped#mail", 303);
}
