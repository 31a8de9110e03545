import type { Hours } from "#app/domain/opening.ts";
import { accessibility } from "#app/domain/shop.ts";
import { typedHours } from "#app/ui/office/shops/hours-fields.tsx";
import type { Typed } from "#app/ui/office/shops/typed.ts";

type Known = {
  shop: { hours: Hours; amenities: string[]; phone: string };
  application: {
    answeredAt: Date | null;
    joins: boolean | null;
    mode: string | null;
    minimumYen: number | null;
    hours: Hours | null;
    offer: string;
    amenities: string[] | null;
    contactName: string;
    contactPhone: string;
  } | null;
};

/** The form as the shop answered before, else as the shop is known. */
export function typedAnswer({ shop, application }: Known): Typed {
  const isAnswered = Boolean(application?.answeredAt);
  const known = isAnswered ? application : null;
  const choices: readonly string[] = accessibility;
  const amenities = known?.amenities ?? shop.amenities;
  return {
    ...(known && { joins: known.joins ? "yes" : "no" }),
    ...typedHours(known?.hours ?? shop.hours),
    offer: known?.offer ?? "",
    mode: known?.mode ?? "",
    minimumYen: String(known?.minimumYen ?? 0),
    amenities: amenities.filter((one) => choices.includes(one)),
    contactName: known?.contactName ?? "",
    contactPhone: known?.contactPhone ?? shop.phone,
  };
}
