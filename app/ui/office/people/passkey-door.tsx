import { useText } from "#app/ui/text.tsx";

/** The way in with a passkey; its script shows it where the browser has passkeys. */
export function PasskeyDoor({ next }: { next: string }) {
  const t = useText();
  return (
    <section
      className="door"
      hidden
      data-passkey="sign-in"
      data-challenge="/sign-in/challenge"
      data-answer="/sign-in/passkey"
      data-next={next}
      data-failed={t.plain("people.passkey.failed")}
      data-stopped={t.plain("people.passkey.stopped")}
    >
      <h2>{t("people.passkey.doorHead")}</h2>
      <div className="stack">
        <p>{t("people.passkey.doorWhy")}</p>
        <button type="button" className="button">
          {t("people.passkey.doorButton")}
        </button>
        <p role="status" data-said />
      </div>
    </section>
  );
}
