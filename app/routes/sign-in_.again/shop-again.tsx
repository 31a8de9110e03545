import { LetterForm } from "#app/ui/merchant/letter-form.tsx";
import { PhoneWay } from "#app/ui/merchant/phone-way.tsx";
import { useText } from "#app/ui/text.tsx";

/** A shop's ways in, with the form that came too late going along. */
export function ShopAgain({ kept }: { kept: string | null }) {
  const t = useText();
  return (
    <section className="door">
      <h2>{t("signIn.merchantHead")}</h2>
      <div className="ways-in">
        <LetterForm typed={null} error={null} kept={kept} />
        <PhoneWay kept={kept} />
      </div>
    </section>
  );
}
