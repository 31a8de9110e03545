import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { NoticeView } from "./notice.ts";

/** The ward's own sentences about changed rules, as they were written. */
export function Notices({ notices }: { notices: NoticeView[] }) {
  const t = useText();
  if (notices.length === 0) return null;
  return (
    <section className="rally-notices" aria-label={t.plain("rally.notice")}>
      {notices.map(({ id, text, day }) => (
        <p key={id}>
          <b>
            {t("rally.noticeOn", { day: dayText(t.language, day, "short") })}
          </b>{" "}
          <span lang="ja">{text}</span>
        </p>
      ))}
    </section>
  );
}
