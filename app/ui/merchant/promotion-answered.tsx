import type { ParseKeys } from "i18next";
import { type PromotionKind, promotionKinds } from "#app/domain/promotion.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";
import { type AnsweredForm, textOf, type Typed } from "./answered-form.ts";
import { type PictureRefusal, photoProblem } from "./photo-problem.ts";
import { PromotionForm } from "./promotion-form.tsx";
import type { StreetChoice } from "./promotion-more.tsx";
import {
  type Draft,
  type KeptPhoto,
  PromotionPreview,
  type Sender,
} from "./promotion-preview.tsx";

type Page = {
  today: string;
  /** Public holidays of the next three months. */
  holidays: string[];
  streets: StreetChoice[];
  sender: Sender;
  photo: KeptPhoto | null;
  known?: string;
  press?: string;
};

type Answer = {
  photo: KeptPhoto | null;
  pictureRefusal: PictureRefusal | null;
  draft: Draft | null;
  refused: {
    refusal: "changed" | "withdrawn" | "used-more" | "used-kind";
    used: number;
  } | null;
};

type AnsweredProps = AnsweredForm & {
  page: Page;
  answer: Answer | undefined;
  /** How it looks to residents now, for who changed it elsewhere. */
  now?: Draft;
  submit: ParseKeys;
  canDraft: boolean;
};

const blank: Omit<Draft, "endsOn" | "photo"> = {
  ...{ kind: "news", title: "", text: "", weekdays: null },
  ...{ fromTime: "", toTime: "", stock: null, perCard: null },
  isSoldOut: false,
};

/** The kind that is chosen; news until one is. */
export function kindOf(typed: Typed): PromotionKind {
  const chosen = textOf(typed, "kind");
  return promotionKinds.find((kind) => kind === chosen) ?? "news";
}

/** The words slip-preview.js puts together, with # for what is typed. */
function saysOf(t: TextOf) {
  return JSON.stringify({
    until: t.plain("landing.until", { day: "#" }),
    weekdays: t.plain("slip.weekdays"),
    weekend: t.plain("slip.weekend"),
    days: t.plain("slip.days", { days: "#" }),
    separator: t.plain("common.separator"),
    span: t.plain("opening.span", { open: "#1", close: "#2" }),
    perCard: t.plain("slip.perCard", { n: "#" }),
    stock: t.plain("slip.stock", { n: "#" }),
  });
}

/** The slip as asked for by a button; slip-preview.js fills it while the shop types. */
function Preview({ page, draft }: { page: Page; draft: Draft | null }) {
  const t = useText();
  const empty = { ...blank, endsOn: page.today, photo: null };
  return (
    <div
      className="preview"
      data-preview
      data-says={saysOf(t)}
      data-today={page.today}
      hidden={draft === null}
    >
      <h2>{t("post.previewHead")}</h2>
      <PromotionPreview sender={page.sender} draft={draft ?? empty} />
    </div>
  );
}

function Now({ page, now }: { page: Page; now: Draft }) {
  const t = useText();
  return (
    <div className="preview">
      <h2>{t("post.nowHead")}</h2>
      <PromotionPreview sender={page.sender} draft={now} />
    </div>
  );
}

/** A promotion's form with what the last press of a button said. */
export function AnsweredPromotionForm(props: AnsweredProps) {
  const { page, answer, now, typed, errors, submit, canDraft } = props;
  const t = useText();
  const { refused, draft, pictureRefusal } = answer ?? {};
  const begun = refused?.refusal === "changed" ? "" : textOf(typed, "known");
  return (
    <PromotionForm
      typed={typed}
      errors={errors}
      today={page.today}
      holidays={page.holidays}
      streets={page.streets}
      photo={answer ? answer.photo : page.photo}
      photoError={pictureRefusal ? photoProblem(pictureRefusal) : undefined}
      refused={
        refused &&
        t(`post.refused.${refused.refusal}`, {
          used: refused.used,
          kind: t.plain(`post.kindWord.${kindOf(typed)}`),
        })
      }
      known={page.known && (begun || page.known)}
      press={page.press && (textOf(typed, "press") || page.press)}
      preview={
        refused?.refusal === "changed" && now ? (
          <Now page={page} now={now} />
        ) : (
          <Preview page={page} draft={draft ?? null} />
        )
      }
      submit={submit}
      canDraft={canDraft}
    />
  );
}
