import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

/** An address to press long; where press.js runs a button copies it. */
export function CopyField({ address }: { address: string }) {
  const t = useText();
  return (
    <div className="copy">
      <input
        readOnly
        aria-label={t.plain("share.address")}
        value={address}
        data-address
      />
      <button
        type="button"
        data-copy
        data-done={t.plain("share.copied")}
        hidden
      >
        <Icon name="copy" />
        {t("share.copy")}
      </button>
      <span className="hidden" role="status" />
    </div>
  );
}
