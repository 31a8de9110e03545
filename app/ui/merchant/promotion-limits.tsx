import { useText } from "#app/ui/text.tsx";
import { type AnsweredForm, textOf } from "./answered-form.ts";
import { PostInput } from "./promotion-input.tsx";

/** How many there are of an offer, and how often a card can use a coupon. */
export function LimitsField(asked: AnsweredForm) {
  const t = useText();
  const typed = {
    ...asked.typed,
    perCard:
      textOf(asked.typed, "perCard") || (asked.errors.perCard ? "" : "1"),
  };
  return (
    <fieldset className="limits">
      <legend>{t("post.limits")}</legend>
      <div className="per-card">
        <PostInput
          {...asked}
          typed={typed}
          name="perCard"
          inputMode="numeric"
          label={t("post.perCard")}
        />
      </div>
      <PostInput
        {...asked}
        name="stock"
        inputMode="numeric"
        label={t("post.stock")}
        hint={t("post.stockHint")}
      />
    </fieldset>
  );
}
