import type { ParseKeys } from "i18next";
import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { FieldError, RadioTile, StepHead } from "./field.tsx";
import { type Errors, PeriodField, type Typed } from "./period-field.tsx";
import { errorKey } from "./promotion-errors.ts";

type Asked = { typed: Typed; errors: Errors };

function KindField({ typed, errors }: Asked) {
  const t = useText();
  const error = errorKey("kind", errors.kind);
  return (
    <fieldset>
      <StepHead
        number={1}
        head={t("merchant.form.kind")}
        note={t("merchant.form.required")}
        isRequired
      />
      <div className="tiles">
        {(["news", "offer"] as const).map((kind) => (
          <RadioTile
            key={kind}
            name="kind"
            value={kind}
            isChosen={(typed.kind ?? "news") === kind}
            head={t(`merchant.form.${kind}`)}
            note={t(`merchant.form.${kind}Why`)}
          />
        ))}
      </div>
      {error && <FieldError id="kind-error">{t(error)}</FieldError>}
    </fieldset>
  );
}

type WordsFieldProps = Asked & {
  number: number;
  name: "title" | "text";
  head: ParseKeys;
  hint: ParseKeys;
  rows: number;
};

function WordsField(props: WordsFieldProps) {
  const { number, name, head, hint, rows, typed, errors } = props;
  const t = useText();
  const error = errorKey(name, errors[name]);
  const isRequired = name === "title";
  return (
    <div className="field">
      <StepHead
        number={number}
        labels={name}
        head={t(head)}
        note={t(`merchant.form.${isRequired ? "required" : "optional"}`)}
        isRequired={isRequired}
      />
      <textarea
        id={name}
        name={name}
        rows={rows}
        required={isRequired}
        defaultValue={typed[name]}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error ${name}-hint` : `${name}-hint`}
      />
      <p className="hint" id={`${name}-hint`}>
        {t(hint)}
      </p>
      {error && <FieldError id={`${name}-error`}>{t(error)}</FieldError>}
    </div>
  );
}

type PromotionFormProps = Asked & {
  today: string;
  /** How it will look, once it has been asked for. */
  preview: ReactNode;
  submit: ParseKeys;
};

/** News or an offer in four steps; a look at it before it goes out. */
export function PromotionForm(props: PromotionFormProps) {
  const { typed, errors, today, preview, submit } = props;
  const t = useText();
  const asked = { typed, errors };
  const isWrong = Object.keys(errors).length > 0;
  return (
    <form method="post" className="promotion-form" noValidate>
      {isWrong && (
        <p className="summary" id="preview" role="alert">
          <Icon name="warning" size={24} />
          {t("merchant.form.summary")}
        </p>
      )}
      <KindField {...asked} />
      <WordsField
        {...asked}
        number={2}
        name="title"
        head="merchant.form.heading"
        hint="merchant.form.headingHint"
        rows={2}
      />
      <WordsField
        {...asked}
        number={3}
        name="text"
        head="merchant.form.text"
        hint="merchant.form.textHint"
        rows={4}
      />
      <PeriodField {...asked} number={4} today={today} />
      <section className="send" id={isWrong ? undefined : "preview"}>
        {preview && (
          <>
            <h2>{t("merchant.form.previewHead")}</h2>
            {preview}
          </>
        )}
        <button
          className="button"
          name="intent"
          value="preview"
          formAction="#preview"
        >
          {t("merchant.form.preview")}
        </button>
        <button className="button main big" name="intent" value="post">
          {t(submit)}
        </button>
      </section>
    </form>
  );
}
