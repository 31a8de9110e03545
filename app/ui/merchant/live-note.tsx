import { useText } from "#app/ui/text.tsx";

const states = ["live", "polling", "lost"] as const;

/** How the list stays fresh, as `live.js` shows it; without a script, a way to ask again. */
export function LiveNote() {
  const t = useText();
  return (
    <p className="live-note">
      {states.map((state) => (
        <span key={state} data-live-state={state} hidden>
          {t(`live.${state}`)}
        </span>
      ))}{" "}
      <a href="/merchant/stamps">{t("live.again")}</a>
    </p>
  );
}
