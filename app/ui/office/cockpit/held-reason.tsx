import { kilometres } from "#app/domain/distance.ts";
import type { Names } from "#app/domain/place.ts";
import { numberText, timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type Way = {
  at: Date;
  streetNames: Names;
  metres: number;
  minutes: number;
  kmPerHour: number;
};

/** The rule that held a stamp, with its numbers. */
export function HeldReason({ way }: { way: Way | null }) {
  const t = useText();
  return (
    <>
      <b className="line">{t("ward.cockpit.tooFast")}</b>
      <small>
        {way
          ? t("ward.cockpit.tooFastNote", {
              time: timeText(way.at),
              street: t.plainName(way.streetNames),
              km: kilometres(way.metres),
              minutes: numberText(way.minutes),
              speed: numberText(way.kmPerHour),
            })
          : t("ward.cockpit.tooFastUnknown")}
      </small>
    </>
  );
}
