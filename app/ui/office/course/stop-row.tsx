import { nameLanguages, type TypedStop } from "#app/domain/course-typed.ts";
import { useText } from "#app/ui/text.tsx";
import { TextField, Wrong } from "../field.tsx";
import { groupProblem, type CourseProblems } from "./problem-text.ts";
import type { CourseView } from "./view.ts";

type StopProps = {
  index: number;
  isLast: boolean;
  typed: TypedStop;
  shown: CourseView["stops"][number];
  problems: CourseProblems;
};

const DIGITS = 3;

function StopButtons({ index, isLast, shown }: StopProps) {
  const t = useText();
  const { name } = shown;
  const acts = [
    ["up", index === 0],
    ["down", isLast],
    ["remove", false],
  ] as const;
  return (
    <span className="stop-buttons">
      {acts.map(([act, isOff]) => (
        <button
          key={act}
          className="button small"
          name="intent"
          value={`${act}:${index}`}
          formAction="#stops"
          disabled={isOff}
          aria-label={t.plain(`wardCourse.stops.${act}Of`, { name })}
        >
          {t(`wardCourse.stops.${act}`)}
        </button>
      ))}
    </span>
  );
}

/** A place's own words and where it lies, folded. */
function PlaceFields({ index, typed, problems }: StopProps) {
  const t = useText();
  const at = `stops[${index}]`;
  const isOpen = groupProblem(t, problems, at) !== null;
  return (
    <details open={isOpen}>
      <summary>{t("wardCourse.stops.words")}</summary>
      <div className="fields">
        {nameLanguages.map((language) => (
          <TextField
            key={language}
            name={`${at}.names.${language}`}
            label={t(
              language === "ja"
                ? "wardCourse.stops.name"
                : `wardCourse.languages.${language}`,
            )}
            value={typed.names[language]}
          />
        ))}
        {(["lat", "lng"] as const).map((name) => (
          <TextField
            key={name}
            name={`${at}.${name}`}
            label={t(`wardCourse.stops.${name}`)}
            value={typed[name]}
            inputMode="decimal"
          />
        ))}
      </div>
    </details>
  );
}

/** One stop with the buttons that move or remove it. */
export function StopRow(props: StopProps) {
  const { index, typed, shown, problems } = props;
  const t = useText();
  return (
    <li>
      <b className="stop-number">{index + 1}</b>
      <span className="stop-name">
        {shown.name}
        <small>
          {shown.isShop
            ? shown.number === null
              ? t("wardCourse.stops.shop")
              : t("wardCourse.stops.shopNumber", {
                  n: String(shown.number).padStart(DIGITS, "0"),
                })
            : t("wardCourse.stops.place")}
        </small>
      </span>
      <StopButtons {...props} />
      <div className="stop-more">
        <Wrong>{groupProblem(t, problems, `stops[${index}]`)}</Wrong>
        {typed.shop === "" ? (
          <PlaceFields {...props} />
        ) : (
          <input
            type="hidden"
            name={`stops[${index}].shop`}
            value={typed.shop}
          />
        )}
      </div>
    </li>
  );
}
