import { useText } from "#app/ui/text.tsx";

type PasskeyPanelProps = {
  /** `offer` shows itself only where this device has a fingerprint, a face or a PIN. */
  kind: "offer" | "add";
  /** The page of one's passkeys, which answers the browser, too. */
  at: "/ward/security" | "/merchant/devices";
};

/** Makes a passkey on this device; shown by its script where that is possible. */
export function PasskeyPanel({ kind, at }: PasskeyPanelProps) {
  const t = useText();
  const isOffer = kind === "offer";
  const isShop = at === "/merchant/devices";
  const head = isShop
    ? "doors.passkey.head"
    : isOffer
      ? "people.passkey.offer"
      : "people.passkey.addHead";
  return (
    <section
      className="passkey-panel"
      aria-label={t.plain(head)}
      hidden
      data-passkey={kind}
      data-challenge={`${at}/challenge`}
      data-answer={`${at}/passkey`}
      data-failed={t.plain(
        isShop ? "doors.passkey.failed" : "people.passkey.failed",
      )}
      data-waiting={t.plain("people.passkey.waiting")}
      data-none={t.plain(
        isShop ? "doors.passkey.noneHere" : "people.passkey.noneHere",
      )}
      data-stopped={t.plain("people.passkey.stopped")}
      data-known={t.plain("people.passkey.refused.known")}
    >
      <h2>{t(head)}</h2>
      <p>{t(isShop ? "doors.passkey.why" : "people.passkey.addWhy")}</p>
      <p className="buttons">
        <button type="button" className="button">
          {t(isShop ? "doors.passkey.add" : "people.passkey.add")}
        </button>
        {isOffer && (
          <button type="button" className="as-link" data-later>
            {t("people.passkey.later")}
          </button>
        )}
      </p>
      <p role="status" data-said />
    </section>
  );
}
