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
  versions: VersionRow[];
  shown: number | null;
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
export function VersionTable({ slug, versions, shown }: VersionTableProps) {
  const t = useText();
  const heads = ["number", "saved", "changed", "look"] as const;
  return (
    <section className="part-head" id="versions">
      <h2>{t("wardCourse.versions.title")}</h2>
      <WideTable
        name={t.plain("wardCourse.versions.title")}
        className="rows roomy"
        heads={heads.map((head) => t(`wardCourse.versions.${head}`))}
      >
        {versions.map(({ number, savedAt, savedBy, changed }) => (
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
                href={`/ward/courses/${slug}/versions/${number}`}
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
    </section>
  );
}
