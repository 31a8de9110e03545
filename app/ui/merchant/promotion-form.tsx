import type { ParseKeys } from "i18next";
import type { ReactNode } from "react";
import { promotionKinds } from "#app/domain/promotion.ts";
import { useText } from "#app/ui/text.tsx";
import { fieldProps } from "./labelled-field.tsx";
import {
  type AnsweredForm,
  firstWrong,
  inView,
  textOf,
} from "./answered-form.ts";
import { RadioTile, StepHead } from "./field.tsx";
import { FormSummary } from "./form-summary.tsx";
import { PeriodField } from "./period-field.tsx";
import { PhotoField } from "./photo-field.tsx";
import type { KeptPhoto } from "./promotion-preview.tsx";
import { Problem } from "./promotion-input.tsx";
import { LimitsField } from "./promotion-limits.tsx";
import {
  MoreFields,
  moreFields,
  type StreetChoice,
} from "./promotion-more.tsx";

function KindField({ typed, errors }: AnsweredForm) {
  const t = useText();
  const chosen = textOf(typed, "kind") || "news";
  return (
    <fieldset>
      <legend className="unseen">{t("post.kind")}</legend>
      <div className="tiles is-three">
        {promotionKinds.map((kind, i) => (
          <RadioTile
            key={kind}
            name="kind"
            value={kind}
            isChosen={chosen === kind}
            first={
              i === 0
                ? { id: "kind", ...inView(errors.kind !== undefined) }
                : undefined
            }
            head={t(`post.${kind}`)}
            note={t(`post.${kind}Why`)}
          />
        ))}
      </div>
      <Problem name="kind" errors={errors} />
    </fieldset>
  );
}

function TitleField(asked: AnsweredForm) {
  const t = useText();
  return (
    <div className="field">
      <StepHead
        number={2}
        labels="title"
        head={t("post.heading")}
        note={t("post.required")}
        isRequired
      />
      <textarea rows={2} required {...fieldProps(asked, "title", true)} />
      <p
        className="hint"
        id="title-hint"
        data-counts="title"
        data-words={t.plain("post.counter", { n: "#" })}
      >
        {t("post.headingHint")}
      </p>
      <Problem name="title" errors={asked.errors} />
    </div>
  );
}

const order = [
  ...["kind", "title", "period", "endsOn", "perCard", "stock"],
  ...moreFields,
];

type PromotionFormProps = AnsweredForm & {
  today: string;
  holidays: string[];
  streets: StreetChoice[];
  photo: KeptPhoto | null;
  photoError: ParseKeys | undefined;
  /** Why the whole of it was refused, though every field is right. */
  refused?: ReactNode;
  /** What the shop knew of the promotion when it began to change it. */
  known?: string;
  /** The id of this press: sent twice, it is one promotion. */
  press?: string | undefined;
  /** How it will look, once it has been asked for. */
  preview: ReactNode;
  submit: ParseKeys;
  canDraft: boolean;
};

/** A picture, a sentence, a day; everything else is behind one fold. A look at it before it goes out. */
export function PromotionForm(props: PromotionFormProps) {
  const { typed, errors, preview, submit, refused } = props;
  const t = useText();
  const asked = { typed, errors };
  const isWrong = Object.keys(errors).length > 0 || props.photoError;
  return (
    <form
      method="post"
      action="?"
      encType="multipart/form-data"
      className="promotion-form"
      noValidate
    >
      {(isWrong || refused) && (
        <FormSummary
          id="preview"
          to={props.photoError ? "picture" : firstWrong(errors, order)}
        >
          {refused ?? t("post.summary")}
        </FormSummary>
      )}
      {props.known !== undefined && (
        <input type="hidden" name="known" value={props.known} />
      )}
      {props.press !== undefined && (
        <input type="hidden" name="press" value={props.press} />
      )}
      <KindField {...asked} />
      <PhotoField
        name="picture"
        kept={props.photo}
        error={props.photoError}
        number={1}
      />
      <TitleField {...asked} />
      <PeriodField
        {...asked}
        number={3}
        today={props.today}
        holidays={props.holidays}
      />
      <LimitsField {...asked} />
      <MoreFields {...asked} streets={props.streets} today={props.today} />
      <section className="send" id={isWrong || refused ? undefined : "preview"}>
        {preview}
        <button
          className="button"
          name="intent"
          value="preview"
          formAction="#preview"
        >
          {t("post.preview")}
        </button>
        <button className="button main big" name="intent" value="post">
          {t(submit)}
        </button>
        {props.canDraft && (
          <button className="button" name="intent" value="draft">
            {t("post.draft")}
          </button>
        )}
      </section>
    </form>
  );
}
