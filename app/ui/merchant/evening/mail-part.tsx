import { FieldError } from "#app/ui/merchant/field.tsx";
import { useText } from "#app/ui/text.tsx";

type Refusal = "not-an-address" | "too-many" | "already" | "off";

type MailPartProps = {
  canMail: boolean;
  address: { email: string; isConfirmed: boolean } | null;
  answer: { refusal: Refusal; typed: string } | null;
  isStopped: boolean;
};

const ACTION = "/merchant/evening";

function StopForm({ label }: { label: "stop" | "cancel" }) {
  const t = useText();
  return (
    <form method="post" action={ACTION}>
      <button className="button" name="intent" value="stop">
        {t(`evening.mail.${label}`)}
      </button>
    </form>
  );
}

function AskForm({ typed, error }: { typed: string; error: Refusal | null }) {
  const t = useText();
  return (
    <form method="post" action={ACTION} className="form" noValidate>
      <label htmlFor="email">{t("evening.mail.email")}</label>
      <input
        id="email"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={typed}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "email-error" : undefined}
      />
      {error && (
        <FieldError id="email-error">
          {t(`evening.mail.refused.${error}`)}
        </FieldError>
      )}
      <button className="button" name="intent" value="ask">
        {t("evening.mail.ask")}
      </button>
    </form>
  );
}

/** The note by mail: asked for, waiting for the address to say yes, or on. */
export function MailPart(props: MailPartProps) {
  const t = useText();
  const { canMail, address, answer, isStopped } = props;
  const refusal = answer?.refusal ?? null;
  const email = address?.email ?? "";
  return (
    <section id="mail" className="stack">
      <h2>{t("evening.mail.head")}</h2>
      {isStopped && !address && (
        <p role="status">{t("evening.mail.stopped")}</p>
      )}
      {address?.isConfirmed && (
        <>
          <p>{t("evening.mail.on", { email })}</p>
          <StopForm label="stop" />
        </>
      )}
      {address && !address.isConfirmed && (
        <>
          <p role="status">{t("evening.mail.waiting", { email })}</p>
          <StopForm label="cancel" />
        </>
      )}
      {!canMail && <p>{t("evening.mail.off")}</p>}
      {canMail && !address?.isConfirmed && (
        <>
          <p>{t(address ? "evening.mail.waitingAgain" : "evening.mail.why")}</p>
          <AskForm typed={answer?.typed ?? email} error={refusal} />
        </>
      )}
      {refusal === "already" && address?.isConfirmed && (
        <FieldError id="already">
          {t("evening.mail.refused.already")}
        </FieldError>
      )}
    </section>
  );
}
