import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { withEdition } from "../shops/edition-link.ts";
import type { EditorView } from "./editor-state.ts";
import { SavedNote } from "./saved-note.tsx";

type HeadProps = { page: EditorView; isSaved: boolean };

const works = [
  ["/ward/shops", "shops.list.title"],
  ["/ward/applications", "application.office.title"],
  ["/ward/prints", "prints.title"],
  ["/ward/card-runs", "prints.runs.title"],
] as const;

/** Whose rules these are, in what state, who saved them last, and the ways on. */
export function EditorHead({ page, isSaved }: HeadProps) {
  const t = useText();
  const { slug, names, state, edit } = page;
  const path = `/ward/editions/${slug}`;
  return (
    <>
      <div className="edition-head">
        <h1>{t("edition.form.title", { name: t.plainName(names) })}</h1>
        <p>
          <b>{t(`edition.states.${state}`)}</b>{" "}
          {edit &&
            t("edition.form.savedAt", {
              who: edit.who,
              day: unmarked(dayText(t.language, tokyoDate(edit.at), "short")),
              time: timeText(edit.at),
            })}
        </p>
        <nav aria-label={t.plain("edition.list.title")}>
          {works.map(([page, title]) => (
            <a key={page} href={withEdition(page, slug)}>
              {t(title)}
            </a>
          ))}
          <a href={`${path}/publication`}>{t("edition.form.toPublication")}</a>
          <a href={`${path}/dry-run`}>{t("edition.form.toDryRun")}</a>
          <a href="/ward/editions">{t("edition.form.toList")}</a>
        </nav>
      </div>
      {isSaved && <SavedNote over={page.over} />}
    </>
  );
}
