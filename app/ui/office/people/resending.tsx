import { useText } from "#app/ui/text.tsx";
import { isReadable } from "./readable.ts";

type KeptForm = { path: string; fields: [name: string, value: string][] };

/** What was written before the sitting ran out, to be sent again or left. */
export function Resending({ kept }: { kept: KeptForm | null }) {
  const t = useText();
  if (!kept)
    return (
      <div className="page narrow">
        <h1>{t("people.resending.gone")}</h1>
        <p>{t("people.resending.goneWhy")}</p>
        <p>
          <a href="/ward">{t("ward.back")}</a>
        </p>
      </div>
    );
  const readable = kept.fields.filter(([, value]) => isReadable(value));
  return (
    <div className="page narrow">
      <h1>{t("people.resending.title")}</h1>
      <p className="lead">{t("people.resending.lead")}</p>
      {readable.map(([name, value], i) => (
        <blockquote key={`${name} ${i}`}>{value}</blockquote>
      ))}
      <form method="post" action={kept.path}>
        {kept.fields.map(([name, value], i) => (
          <input key={`${name} ${i}`} type="hidden" name={name} value={value} />
        ))}
        <p className="buttons">
          <button className="button main">
            {t("people.resending.button")}
          </button>
          <a className="button" href="/ward">
            {t("people.resending.leave")}
          </a>
        </p>
      </form>
    </div>
  );
}
