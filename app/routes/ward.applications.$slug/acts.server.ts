import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect } from "@remix-run/node";
import { applicationSchema } from "#app/domain/application.ts";
import {
  approveApplications,
  declineApplication,
} from "#app/models/application-decision.server.ts";
import { answerApplication, askShops } from "#app/models/application.server.ts";
import type { Edition, Shop } from "#app/models/edition.server.ts";
import { findApplication } from "#app/models/application.server.ts";
import { findCheckpoint, shopState } from "#app/models/shop.server.ts";
import { noteSchema } from "#app/ui/office/note.ts";
import { z } from "zod";

type Act = {
  edition: Edition;
  shop: Shop;
  form: FormData;
  staffId: string;
  /** The page to go on to, with what was done. */
  to: (said: string) => string;
};

const declineSchema = z.object({ reason: noteSchema });

function seenAt(form: FormData): Date {
  return new Date(Number(form.get("answeredAt")) || 0);
}

export async function answerAsk({ edition, shop, staffId, to }: Act) {
  const { rally } = edition;
  const point = await findCheckpoint(rally.id, shop.id);
  const application = await findApplication(rally.id, shop.id);
  const state = shopState(shop, point, application);
  const n = await askShops(edition, [{ shop, state }], staffId, new Date());
  return redirect(to(n === null ? "over" : n ? "asked&n=1" : "askedNone"), 303);
}

export async function answerApproval(act: Act) {
  const { edition, shop, form, staffId, to } = act;
  const seen = [{ shop, answeredAt: seenAt(form) }];
  const [outcome] = await approveApplications(
    edition,
    seen,
    staffId,
    new Date(),
  );
  if (outcome?.ok) return redirect(to("approved&n=1"), 303);
  return data({ told: "changed" as const, reply: null }, { status: 409 });
}

export async function answerDecline(act: Act) {
  const { edition, shop, form, staffId, to } = act;
  const submission = parseWithZod(form, { schema: declineSchema });
  if (submission.status !== "success")
    return data(
      { told: "reason" as const, reply: submission.reply() },
      { status: 400 },
    );
  const outcome = await declineApplication(
    edition,
    { shop, answeredAt: seenAt(form) },
    { staffId, reason: submission.value.reason },
    new Date(),
  );
  if (outcome.ok) return redirect(to("saved"), 303);
  return data({ told: "changed" as const, reply: null }, { status: 409 });
}

/** The shop's answer, written by an official on the telephone. */
export async function answerByPhone(act: Act) {
  const { edition, shop, form, staffId, to } = act;
  const submission = parseWithZod(form, {
    schema: applicationSchema,
    disableAutoCoercion: true,
  });
  if (submission.status !== "success")
    return data(
      { told: "answer" as const, reply: submission.reply() },
      { status: 400 },
    );
  const outcome = await answerApplication(
    edition.rally,
    shop,
    submission.value,
    { kind: "staff", staffId },
    new Date(),
  );
  if (outcome.ok) return redirect(to("saved"), 303);
  return data({ told: outcome.refusal, reply: null }, { status: 409 });
}
