import type { ReactNode } from "react";
import type { PromotionKind, ToldHiding } from "#app/domain/promotion.ts";
import { useText } from "#app/ui/text.tsx";

type WithdrawalProps = { id: string; kind: PromotionKind; isDraft: boolean };

/** Takes a promotion off every page, or throws a draft away. */
export function WithdrawalForm({ id, kind, isDraft }: WithdrawalProps) {
  const t = useText();
  const word = t.plain(`post.kindWord.${kind}`);
  return (
    <form
      className="withdraw"
      method="post"
      action={`/merchant/promotions/${id}/withdrawal`}
    >
      <h2>{t(isDraft ? "post.dropHead" : "post.withdrawHead")}</h2>
      <p>{t(isDraft ? "post.dropWhy" : "post.withdrawWhy")}</p>
      <button className="button">
        {isDraft ? t("post.drop") : t("post.withdraw", { kind: word })}
      </button>
    </form>
  );
}

type WithdrawnProps = { kind: PromotionKind; children: ReactNode };

/** A promotion that is off every page: it can be read, not changed. */
export function Withdrawn({ kind, children }: WithdrawnProps) {
  const t = useText();
  const word = t.plain(`post.kindWord.${kind}`);
  return (
    <div className="page stack">
      <p className="lead">{t("post.withdrawn", { kind: word })}</p>
      {children}
    </div>
  );
}

type HiddenNoteProps = { kind: PromotionKind; ward: ToldHiding };

/** Why the ward took a promotion off every page; the desk's phone is below. */
export function HiddenNote({ kind, ward }: HiddenNoteProps) {
  const t = useText();
  const { reason, isCorrected } = ward;
  return (
    <div className="hidden-note" role="status">
      <p>
        <b>{t("post.hidden", { kind: t.plain(`post.kindWord.${kind}`) })}</b>
      </p>
      {reason && <p>{t("post.hiddenReason", { reason })}</p>}
      {isCorrected && <p>{t("post.hiddenCorrected")}</p>}
      <p>{t("post.hiddenAsk")}</p>
    </div>
  );
}
