import { useText } from "#app/ui/text.tsx";

type KeptFormProps = { kept: string; isShop?: boolean };

/** A sealed form on its way through the sign-in. */
export function KeptField({ kept }: { kept: string }) {
  return <input type="hidden" name="kept" value={kept} />;
}

/**
 * Says that what was written is kept, and leads back to it after the sign-in.
 * passkey.js sends this form by itself once somebody has come in.
 */
export function KeptForm({ kept, isShop = false }: KeptFormProps) {
  const t = useText();
  return (
    <section className="door">
      <h2>{t("people.kept.head")}</h2>
      <p>{t(isShop ? "doors.kept.why" : "people.kept.why")}</p>
      <form
        method="post"
        action={isShop ? "/merchant/resending" : "/ward/resending"}
        data-kept
      >
        <KeptField kept={kept} />
        <button className="button">{t("people.kept.button")}</button>
      </form>
    </section>
  );
}
