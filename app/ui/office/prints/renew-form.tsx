import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

/** A new code in place of the old ones, once the shop has been told. */
export function RenewForm({ isWrong }: { isWrong: boolean }) {
  const t = useText();
  return (
    <section>
      <h2>{t("prints.shop.renew")}</h2>
      <p>{t("prints.shop.renewLead")}</p>
      <form method="post" className="renew">
        {isWrong && (
          <p className="error" id="told-error" role="alert">
            <Icon name="warning" size={20} />
            {t("prints.shop.renewError")}
          </p>
        )}
        <label className="tick">
          <input
            type="checkbox"
            name="told"
            value="yes"
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? "told-error" : undefined}
          />
          <span>{t("prints.shop.renewConfirm")}</span>
        </label>
        <p className="buttons">
          <button className="button">{t("prints.shop.renew")}</button>
        </p>
      </form>
    </section>
  );
}
