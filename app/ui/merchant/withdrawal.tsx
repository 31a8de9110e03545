import type { ReactNode } from "react";
import { useText } from "#app/ui/text.tsx";

export function WithdrawalForm({ id }: { id: string }) {
  const t = useText();
  return (
    <form
      className="withdraw"
      method="post"
      action={`/merchant/promotions/${id}/withdrawal`}
    >
      <h2>{t("merchant.form.withdrawHead")}</h2>
      <p>{t("merchant.form.withdrawWhy")}</p>
      <button className="button">{t("merchant.form.withdraw")}</button>
    </form>
  );
}

/** A promotion that is off every page: it can be read, not changed. */
export function Withdrawn({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <div className="page stack">
      <p className="lead">{t("merchant.form.withdrawn")}</p>
      {children}
    </div>
  );
}
