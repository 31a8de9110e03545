import { PausedScene } from "#app/ui/art/scenes.tsx";
import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type RefusalKind =
  | "unknown"
  | "unpublished"
  | "revoked"
  | "withdrawn"
  | "ended"
  | "not-started"
  | "paused";

type RefusalProps = { kind: RefusalKind; message?: string; day?: string };

/** What happened, why, and what to do. */
export function Refusal({ kind, message = "", day }: RefusalProps) {
  const t = useText();
  const values = {
    message: message && t.rawJapanese(message),
    day: day ? dayText(t.language, day) : "",
  };
  return (
    <section className="refusal">
      {kind === "paused" && (
        <PausedScene board={t.plain("refusals.paused.board")} />
      )}
      <h1>{t(`refusals.${kind}.head`)}</h1>
      <p>{t(`refusals.${kind}.why`, values)}</p>
      <p>{t(`refusals.${kind}.what`)}</p>
      {kind === "paused" && (
        <a className="button" href="/map/safety">
          {t("safety.seeSafety")}
        </a>
      )}
      <a className="button" href="/card">
        {t("refusals.seeCard")}
      </a>
      <a className="button" href="/">
        {t("refusals.seeHome")}
      </a>
    </section>
  );
}
