import { addDays, daysBetween } from "#app/domain/business-day.ts";
import { nextPeriod } from "#app/domain/promotion-copy.ts";
import { spans } from "#app/domain/promotion-form.ts";
import { wordLanguages } from "#app/domain/promotion-words.ts";
import type { Promotion } from "#app/models/promotion.server.ts";
import type { Typed } from "#app/ui/merchant/answered-form.ts";

/** What a form starts from to change a promotion. */
export function startOf(promotion: Promotion): Typed {
  const { words, weekdays, streetIds, stock, perCard } = promotion;
  const others = wordLanguages.flatMap((language) => [
    [`${language}Title`, words[language]?.title ?? ""],
    [`${language}Text`, words[language]?.text ?? ""],
  ]);
  return {
    kind: promotion.kind,
    title: promotion.title,
    text: promotion.text,
    period: "days",
    startsOn: promotion.startsOn,
    endsOn: promotion.endsOn,
    weekday: (weekdays ?? []).map(String),
    fromTime: promotion.fromTime,
    toTime: promotion.toTime,
    stock: stock === null ? "" : String(stock),
    perCard: perCard === null ? "" : String(perCard),
    street: streetIds ?? [],
    ...(Object.fromEntries(others) as Typed),
  };
}

/** What a form starts from to put a promotion out again: its words, on the days that come next. */
export function startAgain(promotion: Promotion, today: string): Typed {
  const { startsOn, endsOn } = nextPeriod(promotion, today);
  const tile = Object.entries(spans).find(
    ([, ahead]) => startsOn === today && endsOn === addDays(today, ahead),
  );
  return {
    ...startOf(promotion),
    period: tile?.[0] ?? "days",
    startsOn: daysBetween(today, startsOn) > 0 ? startsOn : "",
    endsOn,
  };
}
