import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import { z } from "zod";
import { mailAddress } from "#app/domain/mail-address.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { keptSchema } from "#app/http/kept-form.server.ts";
import { canMail, sendMail } from "#app/models/mail.server.ts";
import { ownPath } from "#app/http/own-path.ts";
import { allowAttempt } from "#app/models/attempt.server.ts";
import { sha256 } from "#app/models/id.server.ts";
import { issueMailedLink } from "#app/models/sign-in.server.ts";
import { textFor } from "#app/ui/text.tsx";

const schema = z.object({ email: mailAddress("not-an-address") });

const perAddress = { most: 20, minutes: 10 };
const perMail = { most: 5, minutes: 10 };

async function isAllowed(address: string, email: string, now: Date) {
  const byAddress = await allowAttempt(
    `sign-in from ${address}`,
    perAddress,
    now,
  );
  const bucket = `sign-in to ${sha256(`sign-in to\0${email}`)}`;
  return (await allowAttempt(bucket, perMail, now)) && byAddress;
}

async function mailLink(
  request: Request,
  { ward }: AppContext,
  email: string,
  next: string,
) {
  const link = await issueMailedLink(ward, email, new Date());
  if (!link) return;
  const t = textFor(await languageOfRequest(request));
  const whole = next ? `${link}&next=${encodeURIComponent(next)}` : link;
  sendMail({
    to: email,
    subject: t.plain("signIn.mailSubject"),
    text: t.plain("signIn.mailText", { link: whole }),
  });
}

/** Asks for a mailed link: the same answer whether or not the address is somebody's. A kept form stays on the page. */
export async function answerMail(
  request: Request,
  context: AppContext,
  form: FormData,
) {
  const submission = parseWithZod(form, { schema });
  const kept = keptSchema.safeParse(form.get("kept")).data ?? null;
  const said = { result: submission.reply(), kept };
  if (!canMail())
    return data({ told: "off" as const, ...said }, { status: 503 });
  if (submission.status !== "success")
    return data({ told: "bad" as const, ...said }, { status: 400 });
  const { email } = submission.value;
  if (!(await isAllowed(context.address, email, new Date())))
    return data({ told: "too-many" as const, ...said }, { status: 429 });
  await mailLink(request, context, email, ownPath(form.get("next"), ""));
  return data({ told: "sent" as const, ...said });
}
