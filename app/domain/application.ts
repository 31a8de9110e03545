import { z } from "zod";
import {
  accessibility,
  choicesOf,
  hoursOf,
  lineOf,
  modes,
  phoneSchema,
  tickSchema,
  weekFields,
  yenSchema,
} from "./shop.ts";

const MOST_OFFER = 40;

const fields = z.object({
  joins: z.enum(["yes", "no"], { error: "required" }),
  ...weekFields,
  offer: lineOf(MOST_OFFER),
  mode: z.enum(modes, { error: "required" }).optional(),
  minimumYen: yenSchema,
  amenities: choicesOf(accessibility),
  contactName: lineOf(40),
  contactPhone: phoneSchema,
  consent: tickSchema,
});

type Typed = z.infer<typeof fields>;

/** What a shop that joins must say; who gives a name or a number agrees to its being kept. */
function missingIn(typed: Typed): [path: string, problem: string][] {
  const { joins, mode, contactName, contactPhone, consent } = typed;
  const isJoining = joins === "yes";
  const isNamed = contactName !== "" || contactPhone !== "";
  const missing: [string, boolean][] = [
    ["mode", isJoining && mode === undefined],
    ["contactName", isJoining && contactName === ""],
    ["contactPhone", isJoining && contactPhone === ""],
    ["consent", (isJoining || isNamed) && !consent],
  ];
  return missing.flatMap(([path, isMissing]) =>
    isMissing ? [[path, "required"] as [string, string]] : [],
  );
}

/**
 * A shop's answer to 参加申込: whether it joins, its week, one sentence of offer
 * (at most 40 characters), how stamps are given, the least purchase in yen where
 * that is at the till, what is easy to use, and who answered. One that does not
 * join says only that. Refused by field as `required`, `too-long`, `not-hours`,
 * `not-yen` or `not-a-phone`.
 */
export const applicationSchema = fields.transform((typed, context) => {
  for (const [path, message] of missingIn(typed))
    context.addIssue({ code: "custom", path: [path], message });
  const mode = typed.mode ?? "static";
  return {
    joins: typed.joins === "yes",
    mode,
    minimumYen: mode === "till" ? typed.minimumYen : 0,
    hours: hoursOf(typed),
    offer: typed.offer,
    amenities: typed.amenities as string[],
    contactName: typed.contactName,
    contactPhone: typed.contactPhone,
  };
});

export type ApplicationInput = z.infer<typeof applicationSchema>;

type State = {
  answeredAt: Date | null;
  joins: boolean | null;
  decision: "approved" | "declined" | null;
};

export type ApplicationState = "asked" | "waiting" | "approved" | "declined";

/** Where an application stands: asked, answered and waiting, approved, or declined by either side. */
export function applicationState(application: State): ApplicationState {
  if (application.decision) return application.decision;
  if (!application.answeredAt) return "asked";
  return application.joins ? "waiting" : "declined";
}
