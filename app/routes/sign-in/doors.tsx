import type { SubmissionResult } from "@conform-to/react";
import { FieldError } from "#app/ui/merchant/field.tsx";
import { KeptField } from "#app/ui/office/people/kept.tsx";
import { useText } from "#app/ui/text.tsx";

export function TokenDoor({ token, next }: { token: string; next: string }) {
  const t = useText();
  return (
    <form method="post" action="/sign-in" className="stack">
      <p className="lead">{t("signIn.confirm")}</p>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="next" value={next} />
      <button className="button main big">{t("signIn.button")}</button>
    </form>
  );
}

export function UsedLink() {
  const t = useText();
  return (
    <section className="stack" role="alert">
      <h2>{t("signIn.usedHead")}</h2>
      <p>{t("signIn.used")}</p>
      <a className="button" href="/sign-in">
        {t("signIn.other")}
      </a>
    </section>
  );
}

export function SignedOut() {
  const t = useText();
  return (
    <p className="told" role="status">
      {t("signIn.signedOut")}
    </p>
  );
}

export function ShopDoor() {
  const t = useText();
  return (
    <section className="door">
      <h2>{t("signIn.merchantHead")}</h2>
      <p>{t("signIn.merchantWhy")}</p>
      <a className="button" href="/l">
        {t("signIn.letterLink")}
      </a>
      <a className="button" href="/sign-in/phone">
        {t("doors.phone.link")}
      </a>
    </section>
  );
}

type MailAnswer = {
  told: "sent" | "bad" | "too-many" | "off" | "used";
  result: SubmissionResult | null;
};

type MailDoorProps = {
  canMail: boolean;
  next: string;
  answer: MailAnswer | null;
  /** A form sent too late, sealed. */
  kept: string | null;
};

/** Officials ask for a link by mail; the answer never says whose address it is. */
export function MailDoor({ canMail, next, answer, kept }: MailDoorProps) {
  const t = useText();
  if (!canMail)
    return (
      <section className="door">
        <h2>{t("signIn.mailHead")}</h2>
        <p>{t("signIn.mailOff")}</p>
      </section>
    );
  const told = answer?.told;
  const wrong =
    told === "bad" ? "badMail" : told === "too-many" ? "tooMany" : null;
  return (
    <section className="door">
      <h2>{t("signIn.mailHead")}</h2>
      {told === "sent" ? (
        <p className="told" role="status">
          {t("signIn.mailSent")}
        </p>
      ) : (
        <form method="post" action="/sign-in" className="stack" noValidate>
          <p>{t("signIn.mailWhy")}</p>
          <div>
            <label htmlFor="email">{t("signIn.mailField")}</label>
            <input
              id="email"
              name="email"
              type="email"
              autoComplete="email"
              defaultValue={String(answer?.result?.initialValue?.email ?? "")}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? "email-error" : undefined}
            />
            {wrong && (
              <FieldError id="email-error">{t(`signIn.${wrong}`)}</FieldError>
            )}
          </div>
          <input type="hidden" name="next" value={next} />
          {kept !== null && <KeptField kept={kept} />}
          <button className="button">{t("signIn.mailButton")}</button>
        </form>
      )}
    </section>
  );
}
