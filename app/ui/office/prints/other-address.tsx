import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

export type TwoAddresses = {
  printed: string;
  running: string;
  mayChoose: boolean;
};

/** Earlier prints open another address than this server's: what that means, and the choice for who may make it. */
export function OtherAddress({ printed, running, mayChoose }: TwoAddresses) {
  const t = useText();
  return (
    <section className="other-address">
      <h2 className="error">
        <Icon name="warning" size={22} />
        {t("prints.address.title")}
      </h2>
      <dl>
        <dt>{t("prints.address.printed")}</dt>
        <dd>{printed}</dd>
        <dt>{t("prints.address.running")}</dt>
        <dd>{running}</dd>
      </dl>
      <p>{t("prints.address.meaning")}</p>
      {mayChoose ? (
        <fieldset>
          <legend>{t("prints.address.choose")}</legend>
          <label>
            <input type="radio" name="address" value="printed" />
            <span>{t("prints.address.choosePrinted")}</span>
          </label>
          <label>
            <input type="radio" name="address" value="running" />
            <span>{t("prints.address.chooseRunning")}</span>
          </label>
        </fieldset>
      ) : (
        <p>
          <b>{t("prints.address.managers")}</b>
        </p>
      )}
    </section>
  );
}
