import type { ParseKeys } from "i18next";
import type { PhotoRefusal } from "#app/domain/photo-judge.ts";
import { useText } from "#app/ui/text.tsx";
import { photoProblem } from "./photo-problem.ts";
import { PromotionForm } from "./promotion-form.tsx";
import type { Asked } from "./promotion-input.tsx";
import type { StreetChoice } from "./promotion-more.tsx";
import {
  type Draft,
  type KeptPhoto,
  PromotionPreview,
  type Sender,
} from "./promotion-preview.tsx";

type Page = {
  today: string;
  streets: StreetChoice[];
  sender: Sender;
  photo: KeptPhoto | null;
  known?: string;
};

type Answer = {
  photo: KeptPhoto | null;
  pictureRefusal: PhotoRefusal | null;
  draft: Draft | null;
  refused: {
    refusal: "changed" | "withdrawn" | "used-more" | "used-kind";
    used: number;
  } | null;
};

type AnsweredProps = Asked & {
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

/** The slip as asked for by a button; slip-preview.js fills it while the shop types. */
function Preview({ page, draft }: { page: Page; draft: Draft | null }) {
  const t = useText();
  const empty = { ...blank, endsOn: page.today, photo: null };
  return (
    <div
      className="preview"
      data-preview
      data-until={t.plain("landing.until", { day: "#" })}
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
  return (
    <PromotionForm
      typed={typed}
      errors={errors}
      today={page.today}
      streets={page.streets}
      photo={answer ? answer.photo : page.photo}
      photoError={pictureRefusal ? photoProblem(pictureRefusal) : undefined}
      refused={
        refused && t(`post.refused.${refused.refusal}`, { used: refused.used })
      }
      known={page.known}
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
