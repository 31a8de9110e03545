import { kilometres } from "#app/domain/distance.ts";
import { CourseMap } from "#app/ui/map/course-map.tsx";
import { useText } from "#app/ui/text.tsx";
import { AreaField } from "../field.tsx";
import { FileField } from "../file-field.tsx";
import { FarFromLine } from "./course-concerns.tsx";
import { problemText } from "./problem-text.ts";
import type { CourseDrawing, CourseView } from "./view.ts";

type LineProps = { view: CourseView };

/** The line and the stops on the ward's drawing, with how far it is. */
export function CoursePreview({ drawing }: { drawing: CourseDrawing }) {
  const t = useText();
  const { geography, line, stops, far, metres, minutes } = drawing;
  const figures = { km: kilometres(metres), minutes, n: line.length };
  return (
    <figure className="course-preview">
      <CourseMap
        id="course"
        data={geography}
        line={line}
        stops={stops}
        label={t.plain("wardCourse.line.map")}
      />
      <figcaption>
        {t("wardCourse.line.figures", figures)}{" "}
        <small>{geography.credit}</small>
        <FarFromLine names={far} />
      </figcaption>
    </figure>
  );
}

function GpxField({ view: { problems } }: LineProps) {
  const t = useText();
  return (
    <FileField
      name="gpx"
      label={t("wardCourse.line.gpx")}
      hint={t("wardCourse.line.gpxHint")}
      accept=".gpx,application/gpx+xml"
      error={problemText(t, problems, "gpx")}
    >
      <button
        className="button small"
        name="intent"
        value="gpx"
        formAction="#line-part"
        formEncType="multipart/form-data"
      >
        {t("wardCourse.line.readGpx")}
      </button>
    </FileField>
  );
}

const SWAPPED = /^swapped:/;

/** The way to the page where the line is drawn by hand. */
function DrawingLink({ slug }: { slug: string }) {
  const t = useText();
  return (
    <div className="field">
      <p>{t("courseDrawing.openHint")}</p>
      <a className="button small" href={`/ward/courses/${slug}/drawing`}>
        {t("courseDrawing.open")}
      </a>
    </div>
  );
}

type LineFieldsProps = LineProps & {
  /** The course's address; null for a new one, which has no line to draw on. */
  slug: string | null;
};

/** The line: from a GPX file, between the stops, or typed; drawn beside it. */
export function LineFields({ view, slug }: LineFieldsProps) {
  const t = useText();
  const { typed, problems, drawing } = view;
  const wrong = problemText(t, problems, "line");
  const isSwapped = SWAPPED.test(problems.line?.[0] ?? "");
  return (
    <section id="line-part" className="part-head course-line">
      <div>
        <h2>{t("wardCourse.line.title")}</h2>
        <GpxField view={view} />
        <div className="field">
          <p>{t("wardCourse.line.straightHint")}</p>
          <button
            className="button small"
            name="intent"
            value="straight"
            formAction="#line-part"
          >
            {t("wardCourse.line.straight")}
          </button>
        </div>
        {slug !== null && <DrawingLink slug={slug} />}
        <details open={wrong !== null}>
          <summary>{t("wardCourse.line.asText")}</summary>
          <AreaField
            name="line"
            value={typed.line}
            error={wrong}
            label={t("wardCourse.line.points")}
            hint={t("wardCourse.line.pointsHint")}
            rows={8}
          />
        </details>
        <p className="buttons">
          {isSwapped && (
            <button
              className="button"
              name="intent"
              value="swap"
              formAction="#line-part"
            >
              {t("wardCourse.line.swap")}
            </button>
          )}
          <button
            className="button small"
            name="intent"
            value="look"
            formAction="#line-part"
          >
            {t("wardCourse.line.look")}
          </button>
        </p>
      </div>
      {drawing ? (
        <CoursePreview drawing={drawing} />
      ) : (
        <p className="course-preview none">{t("wardCourse.line.none")}</p>
      )}
    </section>
  );
}
