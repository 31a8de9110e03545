import { kilometres } from "#app/domain/distance.ts";
import type { Geography } from "#app/domain/geography.ts";
import { EmblemSprite } from "#app/ui/art/emblem.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { ProgressRing } from "#app/ui/art/progress-ring.tsx";
import { InkTile } from "#app/ui/art/seal-small.tsx";
import { ThemeSign } from "#app/ui/course/theme-sign.tsx";
import { CourseMap } from "#app/ui/map/course-map.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import { OnlyJapanese } from "#app/ui/course/only-japanese.tsx";
import { CourseFiles } from "./course-files.tsx";
import { CoursePhoto } from "./course-photo.tsx";
import { Estimate } from "./estimate.tsx";
import { Facts } from "./facts.tsx";
import type { CourseView } from "./queries.server.ts";
import { Road } from "./road.tsx";

type PageProps = { view: CourseView; geography: Geography };

function Head({ view }: { view: CourseView }) {
  const t = useText();
  const { content, isSample } = view;
  return (
    <div className="course-head">
      <a className="course-back" href="/courses">
        <Icon name="chevron-left" />
        {t("course.all")}
      </a>
      <p className="course-theme">
        <ThemeSign theme={content.theme} size={30} />
        {t(`course.themes.${content.theme}`)}
      </p>
      <h1>
        {t.names(content.names)} <SampleTag shown={isSample} />
      </h1>
      <p>{t.names(content.story)}</p>
      <OnlyJapanese names={[content.names, content.story]} />
    </div>
  );
}

function Figures({ view }: { view: CourseView }) {
  const t = useText();
  return (
    <>
      <dl className="course-sums">
        <div>
          <dt>{t("course.distance")}</dt>
          <dd>{t("course.km", { n: kilometres(view.metres) })}</dd>
        </div>
        <div>
          <dt>{t("course.time")}</dt>
          <dd>{t("course.minutes", { n: view.minutes })}</dd>
        </div>
        <div>
          <dt>{t("course.slow")}</dt>
          <dd>{t("course.minutes", { n: view.slow })}</dd>
        </div>
      </dl>
      <p className="hint">{t("course.pace")}</p>
    </>
  );
}

function Progress({ view }: { view: CourseView }) {
  const t = useText();
  const { visited, total } = view.progress;
  if (total === 0) return null;
  const said = t.plain("course.ringLabel", { visited, total });
  return (
    <div className="course-progress">
      <ProgressRing have={visited} goal={total} label={said} size={64} />
      <p aria-hidden>
        {visited === total
          ? t("course.done")
          : t("course.ringLabel", { visited, total })}
      </p>
    </div>
  );
}

/** A course: what it is, its map, the road from where one begins, and how the way is. */
export function CoursePage({ view, geography }: PageProps) {
  const t = useText();
  const name = t.plainName(view.content.names);
  const streets = view.legs.flatMap(({ shop }) => shop?.street.emblem ?? []);
  return (
    <article className="page course">
      <EmblemSprite names={streets} />
      <InkTile />
      <Head view={view} />
      <section className="course-drawn">
        <Figures view={view} />
        <h2 className="hidden">{t("course.map")}</h2>
        <CourseMap
          id="course"
          isShared
          data={geography}
          line={view.line}
          stops={view.stops.map(({ names, ...stop }) => ({
            ...stop,
            name: t.plainName(names),
          }))}
          label={t.plain("course.mapLabel", { course: name })}
          visitedLabel={t.plain("common.stamped")}
        />
        <p className="hint">
          {t("course.mapNote")} {t.japanese(geography.credit)}
        </p>
        <CoursePhoto photo={view.photo} />
      </section>
      <section className="course-walked">
        <Progress view={view} />
        <Road view={view} />
      </section>
      <section className="course-told">
        <Facts content={view.content} isPart={view.isPart} />
        <Estimate metres={view.metres} estimate={view.estimate} />
        <CourseFiles slug={view.slug} begin={view.begin} />
      </section>
    </article>
  );
}
