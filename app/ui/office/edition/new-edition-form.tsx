import { useText } from "#app/ui/text.tsx";
import type { Errors } from "./editor-state.ts";
import { AreaField, TextField, SelectField } from "../field.tsx";
import { errorAt } from "./say.ts";

export type Reply = {
  initialValue?: Record<string, unknown> | null;
  error?: Record<string, string[] | null> | null;
} | null;

type FormProps = {
  preset: "walk" | "event";
  streets: { id: string; name: string }[];
  /** The address that is suggested. */
  slug: string;
  reply: Reply;
};

/** What a refused form said, and what is wrong, for one of its fields. */
export function useReply(reply: Reply, start: Record<string, string>) {
  const t = useText();
  const errors: Errors = reply?.error ?? {};
  return (path: string) => {
    const sent = reply?.initialValue?.[path];
    const typed = typeof sent === "string" ? sent : "";
    return {
      name: path,
      value: reply ? typed : (start[path] ?? ""),
      error: errorAt(t, errors, path),
    };
  };
}

function WalkFields({ at }: { at: ReturnType<typeof useReply> }) {
  const t = useText();
  return (["digital", "paper"] as const).map((of) => {
    const what = t.plain(`edition.create.${of}`);
    return (
      <div key={of} className="days">
        <TextField
          {...at(`${of}From`)}
          type="date"
          label={t.plain("edition.form.from", { what })}
        />
        <TextField
          {...at(`${of}To`)}
          type="date"
          label={t.plain("edition.form.to", { what })}
        />
      </div>
    );
  });
}

function EventFields({
  at,
  streets,
}: Pick<FormProps, "streets"> & { at: ReturnType<typeof useReply> }) {
  const t = useText();
  return (
    <>
      <TextField
        {...at("day")}
        type="date"
        label={t.plain("edition.create.day")}
      />
      {streets.length === 0 && <p>{t("edition.create.noStreet")}</p>}
      <SelectField
        {...at("streetId")}
        label={t.plain("edition.create.street")}
        options={streets.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <AreaField
        {...at("booths")}
        label={t.plain("edition.create.booths")}
        hint={t.plain("edition.create.boothsHint")}
        placeholder={t.plain("edition.create.boothsExample")}
        rows={12}
      />
    </>
  );
}

/** A new rally from a preset, on one page. */
export function NewEditionForm({ preset, streets, slug, reply }: FormProps) {
  const t = useText();
  const at = useReply(reply, { slug });
  const isEvent = preset === "event";
  return (
    <>
      <h1>
        {t(isEvent ? "edition.create.titleEvent" : "edition.create.title")}
      </h1>
      <p>{t(isEvent ? "edition.create.leadEvent" : "edition.create.lead")}</p>
      <p className="edition-links">
        <a href={isEvent ? "/ward/editions/new" : "?preset=event"}>
          {t(isEvent ? "edition.create.toWalk" : "edition.create.toEvent")}
        </a>
      </p>
      <form method="post" noValidate>
        <TextField
          {...at("name")}
          label={t.plain("edition.create.name")}
          isRequired
        />
        <TextField
          {...at("slug")}
          label={t.plain("edition.create.slug")}
          hint={t.plain("edition.create.slugHint")}
          isRequired
        />
        {isEvent ? (
          <EventFields at={at} streets={streets} />
        ) : (
          <WalkFields at={at} />
        )}
        <p className="buttons">
          <button className="button main">{t("edition.create.submit")}</button>
          <a className="button" href="/ward/editions">
            {t("edition.create.back")}
          </a>
        </p>
      </form>
    </>
  );
}
