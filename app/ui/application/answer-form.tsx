import { accessibility, modes } from "#app/domain/shop.ts";
import { dayText } from "#app/ui/dates.ts";
import { RadioGroup, Tick, TickGroup } from "#app/ui/office/choice.tsx";
import { TextField } from "#app/ui/office/field.tsx";
import { HoursFields } from "#app/ui/office/shops/hours-fields.tsx";
import { problemText } from "#app/ui/office/shops/problem-text.ts";
import {
  choicesIn,
  fieldsOf,
  type Problems,
  textIn,
  type Typed,
} from "#app/ui/office/shops/typed.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";

type AnswerFormProps = {
  typed: Typed;
  problems: Problems;
  /** Until when it is known who answered. */
  deletedOn: string;
  submit: string;
};

type Part = Pick<AnswerFormProps, "typed" | "problems">;

const own = [
  "joins",
  "mode",
  "consent",
  "contactName",
  "contactPhone",
] as const;

/** A field's problem; those that a shop meets first have sentences of their own. */
function problemOf(t: TextOf, problems: Problems, name: string) {
  const field = own.find((one) => one === name);
  if (field && problems[name]?.[0] === "required")
    return t.plain(`application.errors.${field}`);
  return problemText(t, problems, name);
}

function Joins({ typed, problems }: Part) {
  const t = useText();
  return (
    <section>
      <RadioGroup
        name="joins"
        legend={t("application.answer.joins")}
        value={textIn(typed, "joins")}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          label: t.plain(`application.answer.${value}`),
        }))}
        notes={{
          yes: t("application.answer.yesNote"),
          no: t("application.answer.noNote"),
        }}
        error={problemOf(t, problems, "joins")}
      />
    </section>
  );
}

function How({ typed, problems }: Part) {
  const t = useText();
  return (
    <section>
      <RadioGroup
        name="mode"
        legend={t("application.answer.mode")}
        value={textIn(typed, "mode")}
        options={modes.map((value) => ({
          value,
          label: t.plain(`shops.modes.${value}`),
        }))}
        notes={Object.fromEntries(
          modes.map((value) => [value, t(`shops.modeNotes.${value}`)]),
        )}
        error={problemOf(t, problems, "mode")}
      />
      <TextField
        name="minimumYen"
        value={textIn(typed, "minimumYen")}
        error={problemOf(t, problems, "minimumYen")}
        isShort
        inputMode="numeric"
        label={t("application.answer.minimum")}
        hint={t("application.answer.minimumHint")}
        unit={t("application.answer.yen")}
      />
    </section>
  );
}

function Contact({ typed, problems, deletedOn }: Part & { deletedOn: string }) {
  const t = useText();
  const at = fieldsOf(typed, (name) => problemOf(t, problems, name));
  return (
    <section>
      <h2>{t("application.answer.contact")}</h2>
      <TextField
        {...at("contactName")}
        autoComplete="name"
        label={t("application.answer.contactName")}
      />
      <TextField
        {...at("contactPhone")}
        type="tel"
        autoComplete="tel"
        label={t("application.answer.contactPhone")}
      />
      <p>
        {t("application.answer.consentText", {
          day: dayText(t.language, deletedOn),
        })}
      </p>
      <Tick
        name="consent"
        isOn={textIn(typed, "consent") !== ""}
        label={t("application.answer.consent")}
        error={problemOf(t, problems, "consent")}
      />
    </section>
  );
}

/** 参加申込: the one page a shop answers on, and an official who asks by telephone. */
export function AnswerForm(props: AnswerFormProps) {
  const { typed, problems, submit } = props;
  const t = useText();
  return (
    <form method="post" className="answer" noValidate>
      <Joins {...props} />
      <section>
        <h2>{t("application.answer.hours")}</h2>
        <p className="hint">{t("application.answer.hoursHint")}</p>
        <HoursFields typed={typed} problems={problems} />
      </section>
      <section>
        <TextField
          name="offer"
          value={textIn(typed, "offer")}
          error={problemOf(t, problems, "offer")}
          label={t("application.answer.offer")}
          hint={
            <>
              {t("application.answer.offerHint")}{" "}
              {t("application.answer.offerExample")}
            </>
          }
        />
      </section>
      <How {...props} />
      <section>
        <TickGroup
          name="amenities"
          legend={t("application.answer.amenities")}
          chosen={choicesIn(typed, "amenities")}
          options={accessibility.map((value) => ({
            value,
            label: t.plain(`amenities.${value}`),
          }))}
        />
      </section>
      <Contact {...props} />
      <p className="buttons">
        <button className="button main big">{submit}</button>
      </p>
    </form>
  );
}
