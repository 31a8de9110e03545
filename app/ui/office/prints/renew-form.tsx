import { useText } from "#app/ui/text.tsx";
import { Tick } from "../choice.tsx";

/** A new code in place of the old ones, once the shop has been told. */
export function RenewForm({ isWrong }: { isWrong: boolean }) {
  const t = useText();
  return (
    <section>
      <h2>{t("prints.shop.renew")}</h2>
      <p>{t("prints.shop.renewLead")}</p>
      <form method="post" className="renew">
        <Tick
          name="told"
          value="yes"
          label={t("prints.shop.renewConfirm")}
          error={isWrong && t("prints.shop.renewError")}
        />
        <p className="buttons">
          <button className="button">{t("prints.shop.renew")}</button>
        </p>
      </form>
    </section>
  );
}
