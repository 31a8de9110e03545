import { stationNames } from "#app/domain/geography.ts";
import { CourseMap } from "#app/ui/map/course-map.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { WalkStops } from "./walk-stops.tsx";
import type { WalkAnswer } from "./walk-view.server.ts";

type ResultProps = { walk: WalkAnswer };

function Drawing({ walk }: ResultProps) {
  const t = useText();
  const { geography, line, stops } = walk.map;
  return (
    <figure className="walk-map">
      <CourseMap
        id="walk"
        data={geography}
        line={line}
        stops={stops}
        label={t.plain("walk.mapLabel")}
        visitedLabel={t.plain("common.stamped")}
      />
      <figcaption>
        {walk.credit && (
          <span>
            {walk.credit.isSample
              ? t("walk.sampleWays")
              : t.japanese(walk.credit.text)}
          </span>
        )}
        <span>{t.japanese(geography.credit)}</span>
      </figcaption>
    </figure>
  );
}

/** What was wished for and is so, wish by wish, and where nobody knows the way. */
function Kept({ walk }: ResultProps) {
  const t = useText();
  const { kept, hasEstimate, isStepFree } = walk;
  return (
    <>
      {kept.length > 0 && (
        <ul className="walk-kept">
          {kept.map((wish) => (
            <li key={wish}>
              <Icon name="check" size={20} />
              {t(`walk.kept.${wish}`)}
            </li>
          ))}
        </ul>
      )}
      {hasEstimate && (
        <p className="walk-guessed">
          {t("walk.estimate")} {isStepFree && t("walk.stepsUnknown")}
        </p>
      )}
    </>
  );
}

/** The walk that was found: why, how long, its line and its stops in order. */
export function WalkResult({ walk }: ResultProps) {
  const t = useText();
  const { stops, start, end, km, minutes } = walk;
  return (
    <>
      <div className="walk-head">
        <p className="walk-why">{t(`walk.why.${walk.why}`, walk.values)}</p>
        <ul className="walk-sum">
          <li>{t("walk.shops", { n: stops.length })}</li>
          <li>{t("walk.length", { km })}</li>
          <li>{t("walk.whole", { minutes })}</li>
        </ul>
        <Kept walk={walk} />
        {walk.shut && (
          <p className="walk-shut">
            {t("walk.shut", { n: walk.shut.n, of: walk.shut.of })}{" "}
            <a href={walk.shut.href}>{t("walk.openOnly")}</a>
          </p>
        )}
        <p className="hint">{t("walk.wholeWhat")}</p>
        <a className="button main" href={walk.handOff}>
          <Icon name="walk" />
          {t("walk.handOff")}
        </a>
      </div>
      <Drawing walk={walk} />
      <div className="walk-way">
        <h2>{t("walk.order")}</h2>
        <p className="walk-start">
          {start
            ? t("walk.startStation", { station: t.raw(stationNames(start)) })
            : t("walk.startHere")}
        </p>
        <WalkStops stops={stops} end={end} isStepFree={walk.isStepFree} />
        <a className="button" href={walk.again}>
          {t("walk.again")}
        </a>
        <p className="hint">{t("walk.againWhat")}</p>
        <ul className="walk-links">
          <li>
            <a href="/card">{t("walk.toCard")}</a>
          </li>
          <li>
            <a href="/map">{t("walk.toMap")}</a>
          </li>
        </ul>
      </div>
    </>
  );
}
