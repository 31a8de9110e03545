import type { Names } from "#app/domain/place.ts";
import { useText } from "#app/ui/text.tsx";
import { Written } from "./written.tsx";

type KeptForm = {
  path: string;
  fields: [name: string, value: string][];
  files: string[];
};

/** A file is never kept: it is chosen again. */
function FileField({ name }: { name: string }) {
  const t = useText();
  return (
    <div>
      <label htmlFor={name}>{t("doors.kept.file")}</label>
      <input
        type="file"
        id={name}
        name={name}
        accept="image/jpeg,image/png,image/webp"
      />
    </div>
  );
}

/** What was written before the session ended, to be sent again for this shop or left. */
export function Resending({
  kept,
  names,
}: {
  kept: KeptForm | null;
  names: Names;
}) {
  const t = useText();
  if (!kept)
    return (
      <section className="stack" role="alert">
        <h2>{t("doors.kept.gone")}</h2>
        <p>{t("doors.kept.goneWhy")}</p>
      </section>
    );
  const hasFiles = kept.files.length > 0;
  return (
    <>
      <p className="lead">{t("doors.kept.lead")}</p>
      <Written fields={kept.fields} />
      <p>{t("doors.kept.shop", { shop: t.plainName(names) })}</p>
      <form
        method="post"
        action={kept.path}
        className="stack"
        encType={hasFiles ? "multipart/form-data" : undefined}
      >
        {kept.fields.map(([name, value], i) => (
          <input key={`${name} ${i}`} type="hidden" name={name} value={value} />
        ))}
        {kept.files.map((name) => (
          <FileField key={name} name={name} />
        ))}
        <button className="button main">{t("doors.kept.button")}</button>
        <a className="button" href="/merchant">
          {t("doors.kept.leave")}
        </a>
      </form>
    </>
  );
}
