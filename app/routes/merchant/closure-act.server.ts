import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import type { ClosureDraft, ClosureRefusal } from "#app/domain/closure.ts";
import { shopDay } from "#app/domain/opening.ts";
import { lineOf } from "#app/domain/shop.ts";
import { parseForm } from "#app/http/form.server.ts";
import { announceClosure, undoClosures } from "#app/models/closure.server.ts";
import type { Shop } from "#app/models/edition.server.ts";
import { isHoliday } from "#app/models/shop-hours.server.ts";

const MOST_UNDONE = 62;

const ids = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  z.array(z.string().max(64)).max(MOST_UNDONE),
);

const schema = z
  .object({
    intent: z.enum(["closed-today", "early", "days", "undo"], {
      error: "required",
    }),
    from: z.string().optional(),
    day: lineOf(20),
    lastDay: lineOf(20),
    closesAt: lineOf(20),
    id: ids,
  })
  .refine(({ intent, id }) => intent !== "undo" || id.length > 0, {
    path: ["intent"],
    error: "required",
  });

type Sent = z.infer<typeof schema>;

/** `9:05` and `９：０５` as 09:05. */
function clockOf(text: string): string {
  return text.normalize("NFKC").replace(/^(?=\d:)/, "0");
}

function draftOf(sent: Sent, today: string): ClosureDraft {
  const { intent, day, lastDay, closesAt } = sent;
  if (intent === "days")
    return { day, lastDay: lastDay || day, kind: "closed", closesAt: "" };
  const kind = intent === "early" ? ("early" as const) : ("closed" as const);
  return { day: today, lastDay: today, kind, closesAt: clockOf(closesAt) };
}

function fieldOf(refusal: ClosureRefusal, sent: Sent): string {
  if (sent.intent === "closed-today") return "intent";
  if (sent.intent === "early") return "closesAt";
  if (refusal === "past") return "day";
  return sent.lastDay ? "lastDay" : "day";
}

/** What a press on the closures page, or on the row of the first page, does. */
export async function answerClosure(request: Request, shop: Shop, now: Date) {
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data({ result: submission.reply() }, { status: 400 });
  const sent = submission.value;
  const isHome = sent.from === "home";
  const back = (done: string) =>
    redirect(isHome ? "/merchant" : `/merchant/closures?done=${done}`, 303);
  if (sent.intent === "undo") {
    if (await undoClosures(shop, sent.id, now)) return back("undone");
    throw new Response("not-found", { status: 404 });
  }
  const today = shopDay(shop.hours, now, { isHoliday });
  const outcome = await announceClosure(shop, draftOf(sent, today), now);
  if (outcome.ok) return back("announced");
  const fieldErrors = { [fieldOf(outcome.refusal, sent)]: [outcome.refusal] };
  return data({ result: submission.reply({ fieldErrors }) }, { status: 400 });
}
