import { stationNames } from "#app/domain/geography.ts";
import { BreakingName } from "#app/ui/breaking-name.tsx";
import { OpenLine } from "#app/ui/resident/open-line.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import type { WalkAnswer } from "./walk-view.server.ts";

type Leg = WalkAnswer["stops"][number]["leg"];

function LegLine({ leg, isStepFree }: { leg: Leg; isStepFree: boolean }) {
  const t = useText();
  const { minutes, metres, stairs, isEstimate } = leg;
  return (
    <p className={isEstimate ? "walk-leg estimate" : "walk-leg"}>
      {t("walk.leg", { minutes, metres })}
      {stairs > 0 && <> {t("walk.stairs", { n: stairs })}</>}
      {isEstimate && <small>{t("walk.guessed")}</small>}
      {!isEstimate && isStepFree && <small>{t("walk.noStairs")}</small>}
    </p>
  );
}

type StopsProps = Pick<WalkAnswer, "stops" | "end" | "isStepFree">;

/** The stops in walking order, each after the way to it, and the station at the end. */
export function WalkStops({ stops, end, isStepFree }: StopsProps) {
  const t = useText();
  return (
    <ol className="walk-stops">
      {stops.map(({ slug, names, street, leg, open, ...stop }, index) => (
        <li key={slug} className={`hue-${street.emblem}`}>
          <LegLine leg={leg} isStepFree={isStepFree} />
          <a href={`/shops/${slug}`}>
            <span className="walk-number">{index + 1}</span>
            <span className="walk-shop">
              <b>
                <BreakingName names={names} />
              </b>{" "}
              <SampleTag shown={stop.isSample} />
              {stop.isVisited && (
                <span className="tag">{t("common.stamped")}</span>
              )}
              <small>{t.names(street.names)}</small>
              <small>
                {t("walk.onArrival")} <OpenLine open={open} />
              </small>
            </span>
          </a>
        </li>
      ))}
      {end && (
        <li>
          <LegLine leg={end.leg} isStepFree={isStepFree} />
          <p className="walk-end">
            {end.station
              ? t("walk.arrive", {
                  station: t.raw(stationNames(end.station)),
                })
              : t("walk.back")}
          </p>
        </li>
      )}
    </ol>
  );
}
