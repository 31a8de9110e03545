import { useText } from "#app/ui/text.tsx";

/** Somebody else was first. */
export function HoldDecided() {
  const t = useText();
  return (
    <div className="page narrow">
      <h1>{t("ward.hold.decidedTitle")}</h1>
      <p role="status">{t("ward.hold.decided")}</p>
      <p>
        <a href="/ward">{t("ward.back")}</a>
      </p>
    </div>
  );
}
