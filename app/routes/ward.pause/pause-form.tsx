import { Icon } from "#app/ui/art/icons.tsx";
import { noteState } from "#app/ui/office/note.ts";
import { AreaField } from "#app/ui/office/field.tsx";
import { useText } from "#app/ui/text.tsx";

const effects = ["shown", "kept", "back"] as const;

/** The confirm step: what will happen, and what residents will read. */
export function PauseForm({
  reply,
}: {
  reply: Parameters<typeof noteState>[0];
}) {
  const t = useText();
  const { value, error, length } = noteState(reply, "message");
  return (
    <>
      <h1>{t("ward.pause.title")}</h1>
      <p className="lead">{t("ward.pause.lead")}</p>
      <ul>
        {effects.map((effect) => (
          <li key={effect}>{t(`ward.pause.effects.${effect}`)}</li>
        ))}
      </ul>
      <form method="post" action="/ward/pause">
        <AreaField
          name="message"
          label={t.plain("ward.pause.message")}
          hint={t.plain("ward.pause.hint")}
          placeholder={t.plain("ward.pause.example")}
          value={value}
          error={error && t.plain(`ward.pause.errors.${error}`, { n: length })}
          isRequired
        />
        <p className="buttons">
          <button className="button main">
            <Icon name="pause" size={22} />
            {t("ward.pause.submit")}
          </button>
          <a className="button" href="/ward">
            {t("ward.pause.back")}
          </a>
        </p>
      </form>
    </>
  );
}
