import { grouped } from "#app/ui/course/figures.ts";
import { useText } from "#app/ui/text.tsx";
import type { CourseView } from "./queries.server.ts";

const measures = ["height", "weight"] as const;
const ownWords = ["own", "ownHeight", "ownWeight"] as const;

/**
 * Steps and kcal of a usual body; a small script counts them anew from what is
 * typed. The fields have no names and belong to no form: nothing can be sent.
 */
export function Estimate({
  metres,
  estimate,
}: Pick<CourseView, "metres" | "estimate">) {
  const t = useText();
  const { steps, kcal, points } = estimate;
  return (
    <div className="estimate" data-metres={metres}>
      <h2>{t("course.estimate")}</h2>
      <dl>
        <div>
          <dt>{t("course.steps")}</dt>
          <dd>
            {t("course.about")} <b data-steps>{grouped(steps)}</b>{" "}
            {t("course.stepsUnit")}
          </dd>
        </div>
        <div>
          <dt>{t("course.kcal")}</dt>
          <dd>
            {t("course.about")} <b data-kcal>{grouped(kcal)}</b>{" "}
            {t("course.kcalUnit")}
          </dd>
        </div>
        {points !== null && (
          <div>
            <dt>{t("course.points")}</dt>
            <dd>
              <b data-points>{points}</b> {t("course.pointsUnit")}
              <small>{t("course.pointsHow")}</small>
            </dd>
          </div>
        )}
      </dl>
      <div className="estimate-said" aria-live="polite">
        <p data-said="usual">{t("course.usualBody")}</p>
        {ownWords.map((said) => (
          <p key={said} data-said={said} hidden>
            {t(`course.${said}`)} {t("course.staysHere")}
          </p>
        ))}
      </div>
      <details className="estimate-own" hidden>
        <summary>{t("course.yourBody")}</summary>
        <div>
          {measures.map((measure) => (
            <div className="field" key={measure}>
              <label htmlFor={measure}>{t(`course.${measure}`)}</label>
              <p
                className="wrong"
                id={`${measure}-wrong`}
                aria-live="polite"
                hidden
              >
                {t(`course.${measure}Wrong`)}
              </p>
              <input
                id={measure}
                inputMode="decimal"
                autoComplete="off"
                aria-describedby={`${measure}-wrong`}
              />
            </div>
          ))}
        </div>
      </details>
    </div>
  );
}
