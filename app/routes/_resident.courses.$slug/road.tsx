import type { Names } from "#app/domain/place.ts";
import type { ToldWay } from "#app/domain/told-ways.ts";
import { wayOf } from "#app/ui/course/figures.ts";
import { useText } from "#app/ui/text.tsx";
import { BeginChoice, BegunAt } from "./begin-choice.tsx";
import type { CourseView } from "./queries.server.ts";
import { RoadStop } from "./road-stop.tsx";

/** How far it is to what follows. */
function Leg({ way: { metres, minutes } }: { way: ToldWay }) {
  const t = useText();
  if (metres === 0)
    return <span className="road-leg">{t("course.legNone")}</span>;
  const { unit, n } = wayOf(metres);
  const way = t.plain(unit === "km" ? "course.kmPlain" : "course.metres", {
    n,
  });
  return (
    <span className="road-leg">
      {minutes === 0
        ? t("course.legShort", { way })
        : t("course.leg", { way, minutes })}
    </span>
  );
}

type EndProps = {
  kind: "begin" | "end";
  station: Names | null;
  /** Where it is no station. */
  place?: Names | undefined;
};

function End({ kind, station, place }: EndProps) {
  const t = useText();
  const other = kind === "begin" ? "course.startPlace" : "course.endPlace";
  return (
    <>
      <span className="road-node road-station" aria-hidden />
      <p className="road-end">
        <b>
          {station
            ? t("course.station", { station: t.raw(station) })
            : place
              ? t.names(place)
              : t(other)}
        </b>
        <span className="tag">{t(`course.${kind}`)}</span>
      </p>
    </>
  );
}

/** The stops in walking order like pearls on a string, with the ways between them. */
export function Road({ view }: { view: CourseView }) {
  const t = useText();
  const { from, to } = view.ends.walked;
  const beginsOnWay = view.start.number !== null;
  const back = beginsOnWay && view.isLoop ? view.legs[0]?.names : undefined;
  return (
    <div id="road">
      <h2>{t("course.road")}</h2>
      <BeginChoice {...view} />
      <BegunAt {...view} />
      <ol className="road">
        {!beginsOnWay && (
          <li>
            <End kind="begin" station={from} />
          </li>
        )}
        {view.legs.map((leg, index) => (
          <li key={leg.number}>
            {(index > 0 || !beginsOnWay) && <Leg way={leg.way} />}
            <RoadStop
              leg={leg}
              slug={view.slug}
              start={view.start}
              isNext={leg.number === view.next}
            />
          </li>
        ))}
        <li>
          <Leg way={view.lastWay} />
          <End kind="end" station={back ? null : to} place={back} />
        </li>
      </ol>
      {view.left > 0 && (
        <p className="hint">{t("course.left", { n: view.left })}</p>
      )}
    </div>
  );
}
