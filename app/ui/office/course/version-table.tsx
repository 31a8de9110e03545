import type { CoursePart } from "#app/domain/course-change.ts";
import { Moment } from "#app/ui/office/people/moment.tsx";
import { WideTable } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";

export type VersionRow = {
  number: number;
  savedAt: Date;
  savedBy: string;
  /** Null for the first. */
  changed: CoursePart[] | null;
};

type VersionTableProps = {
  slug: string;
  shown: number | null;
  rows: VersionRow[];
  isNewest: boolean;
  /** Below which number the next page begins; null where there is none. */
  older: number | null;
};

function Changed({ changed }: Pick<VersionRow, "changed">) {
  const t = useText();
  if (changed === null) return t("wardCourse.versions.first");
  if (changed.length === 0) return t("wardCourse.versions.nothing");
  return changed
    .map((part) => t.plain(`wardCourse.versions.parts.${part}`))
    .join(t.plain("wardCourse.versions.join"));
}

/** A course's versions, the newest first, with what each changed. */
export function VersionTable(props: VersionTableProps) {
  const { slug, shown, rows, isNewest, older } = props;
  const t = useText();
  const here = `/ward/courses/${slug}`;
  const heads = ["number", "saved", "changed", "look"] as const;
  return (
    <section className="part-head" id="versions">
      <h2>{t("wardCourse.versions.title")}</h2>
      <WideTable
        name={t.plain("wardCourse.versions.title")}
        className="rows roomy version-rows"
        heads={heads.map((head) => t(`wardCourse.versions.${head}`))}
      >
        {rows.map(({ number, savedAt, savedBy, changed }) => (
          <tr key={number}>
            <th scope="row">
              {number}
              {number === shown && (
                <small className="line">{t("wardCourse.versions.shown")}</small>
              )}
            </th>
            <td>
              <Moment at={savedAt} /> {savedBy}
            </td>
            <td>
              <Changed changed={changed} />
            </td>
            <td>
              <a
                className="inline-link"
                href={`${here}/versions/${number}`}
                aria-label={t.plain("wardCourse.versions.lookAt", {
                  n: number,
                })}
              >
                {t("wardCourse.versions.look")}
              </a>
            </td>
          </tr>
        ))}
      </WideTable>
      {(older !== null || !isNewest) && (
        <p className="buttons">
          {!isNewest && (
            <a className="button small" href={`${here}#versions`}>
              {t("wardCourse.versions.newest")}
            </a>
          )}
          {older !== null && (
            <a
              className="button small"
              href={`${here}?before=${older}#versions`}
            >
              {t("wardCourse.versions.older")}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
