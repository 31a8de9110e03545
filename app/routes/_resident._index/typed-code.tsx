import { useText } from "#app/ui/text.tsx";

/** For a QR that cannot be read: the number under it, typed. */
export function TypedCode() {
  const t = useText();
  return (
    <form action="/s" className="typed-code">
      <h2>{t("home.typeHead")}</h2>
      <label htmlFor="typed">{t("home.typeField")}</label>
      <div>
        <input
          id="typed"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
        />
        <button className="button">{t("home.typeButton")}</button>
      </div>
    </form>
  );
}
