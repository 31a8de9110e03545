import { useText } from "#app/ui/text.tsx";

type ReadOutProps = {
  /** Where the shop types them, without the scheme. */
  address: string;
  number: string;
  /** In two groups. */
  digits: string;
  until: string;
  hasReplaced: boolean;
  hasMadeLetter: boolean;
};

/** What an official reads out on the phone, in the order it is typed. */
export function ReadOut(props: ReadOutProps) {
  const { address, number, digits, until } = props;
  const t = useText();
  return (
    <section className="read-out" aria-live="polite">
      <p className="lead">{t("doors.phone.issueLead")}</p>
      <ol>
        <li>{t("doors.phone.steps.open", { address })}</li>
        <li>
          {t("doors.phone.steps.number")}
          <b className="read-out-number">{number}</b>
        </li>
        <li>
          {t("doors.phone.steps.digits")}
          <b className="read-out-number">{digits}</b>
        </li>
      </ol>
      <p>
        <b>{t("doors.phone.until", { time: until })}</b>
      </p>
      {props.hasReplaced && <p>{t("doors.phone.before")}</p>}
      {props.hasMadeLetter && <p>{t("doors.phone.letterMade")}</p>}
    </section>
  );
}
