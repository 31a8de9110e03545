import { useText } from "#app/ui/text.tsx";

type PanelProps = {
  code: string | null;
  qr: { path: string; side: number } | null;
  done: "merged" | "restored" | null;
  failed: {
    refusal: "not-a-code" | "unknown" | "too-many";
    typed: string;
  } | null;
};

/** The code that brings a card back, and the place to type one. */
export function RescuePanel({ code, qr, done, failed }: PanelProps) {
  const t = useText();
  return (
    <section className="page">
      <h1>{t("rescue.title")}</h1>
      {done && (
        <p className="done" id="done" role="status">
          {t(`rescue.${done}`)}
        </p>
      )}
      {code && qr ? (
        <div className="slip">
          <p className="slip-head">{t("rescue.yours")}</p>
          <p className="rescue-code">{code}</p>
          <svg
            className="qr"
            viewBox={`0 0 ${qr.side} ${qr.side}`}
            role="img"
            aria-label={t.plain("rescue.qrLabel")}
            shapeRendering="crispEdges"
          >
            <path d={qr.path} fill="#000" />
          </svg>
          <p>{t("rescue.keep")}</p>
        </div>
      ) : (
        <p>{t("rescue.none")}</p>
      )}
      <p>{t("rescue.why")}</p>
      <form method="post" className="field" id="use">
        <h2>{t("rescue.useHead")}</h2>
        <p>{t("rescue.useWhy")}</p>
        <label htmlFor="code">{t("rescue.field")}</label>
        <input
          id="code"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={failed?.typed}
          aria-invalid={failed ? true : undefined}
          aria-describedby="code-hint"
        />
        <p className={failed ? "wrong" : "hint"} id="code-hint" role="status">
          {failed ? t(`rescue.refused.${failed.refusal}`) : t("rescue.hint")}
        </p>
        <button className="button main">
          {t(code ? "rescue.merge" : "rescue.restore")}
        </button>
      </form>
      <a className="button" href="/card">
        {t("rescue.back")}
      </a>
    </section>
  );
}
