import type { ReactNode } from "react";
import { useText } from "#app/ui/text.tsx";

type WithdrawalProps = { id: string; isDraft: boolean };

/** Takes a promotion off every page, or throws a draft away. */
export function WithdrawalForm({ id, isDraft }: WithdrawalProps) {
  const t = useText();
  return (
    <form
      className="withdraw"
      method="post"
      action={`/merchant/promotions/${id}/withdrawal`}
    >
      <h2>{t(isDraft ? "post.dropHead" : "post.withdrawHead")}</h2>
      <p>{t(isDraft ? "post.dropWhy" : "post.withdrawWhy")}</p>
      <button className="button">
        {t(isDraft ? "post.drop" : "post.withdraw")}
      </button>
    </form>
  );
}

/** A promotion that is off every page: it can be read, not changed. */
export function Withdrawn({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <div className="page stack">
      <p className="lead">{t("post.withdrawn")}</p>
      {children}
    </div>
  );
}

/** Why the ward took a promotion off every page; the desk's phone is below. */
export function HiddenNote({ reason }: { reason: string }) {
  const t = useText();
  return (
    <div className="hidden-note" role="status">
      <p>
        <b>{t("post.hidden")}</b>
      </p>
      {reason && <p>{t("post.hiddenReason", { reason })}</p>}
      <p>{t("post.hiddenAsk")}</p>
    </div>
  );
}
