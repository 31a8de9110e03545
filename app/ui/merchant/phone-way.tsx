import { useText } from "#app/ui/text.tsx";

/** The way to the two numbers that were told by telephone; a sealed form goes along. */
export function PhoneWay({ kept }: { kept: string | null }) {
  const t = useText();
  return (
    <div className="stack">
      <p>{t("doors.phone.why")}</p>
      {kept === null ? (
        <a className="button" href="/sign-in/phone">
          {t("doors.phone.link")}
        </a>
      ) : (
        <form method="post" action="/sign-in/phone">
          <input type="hidden" name="kept" value={kept} />
          <button className="button">{t("doors.phone.link")}</button>
        </form>
      )}
    </div>
  );
}
