import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import type { CourseView } from "./queries.server.ts";

type FactProps = { name: ReactNode; children: ReactNode };

function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How the way is underfoot, where one can rest, what to do in the rain. */
export function Facts({
  content,
  isPart,
}: Pick<CourseView, "content" | "isPart">) {
  const t = useText();
  const { surface, stairs, slopePercent, shade, rain, rainFine, season } =
    content;
  const counted = (n: number | null) =>
    n === null ? t("course.unknown") : t("course.places", { n });
  return (
    <>
      <h2>{t("course.facts")}</h2>
      {isPart && <p className="hint">{t("course.factsOfAll")}</p>}
      <dl className="facts">
        <Fact name={t("course.surface")}>
          {t(`course.surfaces.${surface}`)}
        </Fact>
        <Fact name={t("course.stairs")}>
          {stairs === 0
            ? t("course.noStairs")
            : t("course.stairCount", { n: stairs })}
        </Fact>
        <Fact name={t("course.slope")}>
          {t("course.slopeOf", { n: slopePercent })}
        </Fact>
        <Fact name={t("course.shade")}>{t(`course.shades.${shade}`)}</Fact>
        <Fact name={t("course.toilets")}>{counted(content.toilets)}</Fact>
        <Fact name={t("course.benches")}>{counted(content.benches)}</Fact>
      </dl>
      <div className="course-when">
        {(rain ?? rainFine) && (
          <p>
            <Icon name="rain" size={26} />
            <span>
              <b>{t("course.rain")}</b>
              {rain ? t.names(rain) : t("course.rainFine")}
            </span>
          </p>
        )}
        {season && (
          <p>
            <Icon name="clock" size={26} />
            <span>
              <b>{t("course.season")}</b>
              {t.names(season)}
            </span>
          </p>
        )}
      </div>
    </>
  );
}
