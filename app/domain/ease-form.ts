import { z } from "zod";
import { ownAmenities, stepChoices } from "./ease.ts";

const NOT_KNOWN = "unknown";

const stepTexts = [...stepChoices.map(String), NOT_KNOWN];

/**
 * One press on a shop's facilities: `step`, a height in cm of `stepChoices` or
 * `unknown`; or `on` or `off` with an amenity. Anything else is refused as
 * `required`. `part` names what was pressed.
 */
export const easeChangeSchema = z
  .object({
    step: z.string().optional(),
    on: z.string().optional(),
    off: z.string().optional(),
  })
  .transform(({ step, on, off }, context) => {
    if (step !== undefined && stepTexts.includes(step)) {
      const entranceStepCm = step === NOT_KNOWN ? null : Number(step);
      return { part: "step", change: { entranceStepCm } };
    }
    const amenity = ownAmenities.find((one) => one === (on ?? off));
    if (amenity)
      return { part: amenity, change: { amenity, isOn: on !== undefined } };
    context.addIssue({ code: "custom", path: ["step"], message: "required" });
    return z.NEVER;
  });
