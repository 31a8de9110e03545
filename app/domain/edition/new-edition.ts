import { z } from "zod";
import { readBooths } from "./booths.ts";
import { errorWord } from "./error-word.ts";
import { lineOf, optionalDay } from "./form-value.ts";
import { hullOf, judgePeriods } from "./periods.ts";

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/;

const slug = z
  .string({ error: "required" })
  .transform((text) => text.normalize("NFKC").trim().toLowerCase())
  .refine((text) => SLUG.test(text) && text !== "new", { error: "bad-slug" });

/** A rally of many days: a name, an address, and the periods of its channels. */
export const newWalkSchema = z
  .object({
    name: lineOf(40),
    slug,
    digitalFrom: optionalDay,
    digitalTo: optionalDay,
    paperFrom: optionalDay,
    paperTo: optionalDay,
  })
  .transform((form, context) => {
    const read = (of: "digital" | "paper") => {
      const [startsOn, endsOn] = [form[`${of}From`], form[`${of}To`]];
      if (startsOn !== null && endsOn !== null) return { startsOn, endsOn };
      if (startsOn !== endsOn) {
        const path = [`${of}${startsOn === null ? "From" : "To"}`];
        context.addIssue({
          code: "custom",
          path,
          message: "half-period",
          input: form,
        });
      }
      return null;
    };
    const [digital, paper] = [read("digital"), read("paper")];
    const isHalf = context.issues.length > 0;
    for (const { of, problem } of judgePeriods({ rally: null, digital, paper }))
      if (problem !== "missing" || !isHalf) {
        const path = [of === "rally" ? "digitalFrom" : `${of}To`];
        context.addIssue({
          code: "custom",
          path,
          message: problem,
          input: form,
        });
      }
    const period = hullOf([digital, paper]) ?? { startsOn: "", endsOn: "" };
    const { name, slug: own } = form;
    return { name, slug: own, digital, paper, period };
  });

/** An event of one day: its booths, one name a line, in one street. */
export const newEventSchema = z
  .object({
    name: lineOf(40),
    slug,
    day: optionalDay,
    streetId: z.string({ error: "required" }),
    booths: z.string({ error: "required" }),
  })
  .transform((form, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message, input: form });
    const { name, slug: own, day, streetId } = form;
    if (day === null) complain("day", "required");
    const booths = readBooths(form.booths);
    if (!booths.ok) {
      const word =
        booths.error === "too-long" ? "too-long-booth" : booths.error;
      const { line } = booths;
      complain("booths", line ? errorWord(word, { line }) : word);
    }
    const period = { startsOn: day ?? "", endsOn: day ?? "" };
    const names = booths.ok ? booths.names : [];
    return { name, slug: own, period, booths: { names, streetId } };
  });

/** A copy: a name, an address, the first day, and whether the shops come along. */
export const copySchema = z
  .object({
    name: lineOf(40),
    slug,
    startsOn: optionalDay,
    withShops: z.string().optional(),
  })
  .transform((form, context) => {
    const { startsOn, withShops, ...rest } = form;
    if (startsOn === null)
      context.addIssue({
        code: "custom",
        path: ["startsOn"],
        message: "required",
        input: form,
      });
    return { ...rest, startsOn: startsOn ?? "", withShops: withShops === "on" };
  });
