import { useText } from "#app/ui/text.tsx";

/** For a QR that cannot be read: the number under it, typed. */
export function TypedCode({ wrong }: { wrong?: string }) {
  const t = useText();
  return (
    <form action="/s" className="typed-code">
      <h2>{t("home.typeHead")}</h2>
      {wrong !== undefined && (
        <p className="wrong" id="typed-wrong" role="status">
          {t("home.typeWrong")}
        </p>
      )}
      <label htmlFor="typed">{t("home.typeField")}</label>
      <div>
        <input
          id="typed"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={200}
          defaultValue={wrong}
          aria-invalid={wrong === undefined ? undefined : true}
          aria-describedby={wrong === undefined ? undefined : "typed-wrong"}
        />
        <button className="button">{t("home.typeButton")}</button>
      </div>
    </form>
  );
}
