import { ownAmenities, stepChoices } from "#app/domain/ease.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { easeIcons } from "#app/ui/resident/ease-icons.tsx";
import { useText } from "#app/ui/text.tsx";

type Ease = { amenities: string[]; entranceStepCm: number | null };

function StepChoices({ entranceStepCm }: Pick<Ease, "entranceStepCm">) {
  const t = useText();
  const words = (cm: number | null) => {
    if (cm === null) return t("ownShop.ease.stepUnknown");
    return cm === 0
      ? t("ownShop.ease.step0")
      : t("ownShop.ease.stepCm", { cm });
  };
  return (
    <section className="own-part" id="step" aria-labelledby="step-head">
      <h2 id="step-head">{t("ownShop.ease.step")}</h2>
      <p>{t("ownShop.ease.stepWhy")}</p>
      <form method="post" className="step-choices">
        {[...stepChoices, null].map((cm) => (
          <button
            key={cm}
            className="button"
            name="step"
            value={cm ?? "unknown"}
            aria-pressed={cm === entranceStepCm}
          >
            {cm === entranceStepCm && <Icon name="check" />}
            {words(cm)}
          </button>
        ))}
      </form>
    </section>
  );
}

/** What there is at the shop; every press is saved at once. */
export function EaseForm({ ease }: { ease: Ease }) {
  const t = useText();
  return (
    <>
      <StepChoices entranceStepCm={ease.entranceStepCm} />
      <section className="own-part">
        <h2>{t("ownShop.ease.things")}</h2>
        <form method="post">
          {ownAmenities.map((amenity) => {
            const isOn = ease.amenities.includes(amenity);
            return (
              <button
                key={amenity}
                id={amenity}
                className="switch-row"
                name={isOn ? "off" : "on"}
                value={amenity}
                aria-pressed={isOn}
              >
                <Icon name={easeIcons[amenity]} size={30} />
                <b>{t(`ownShop.ease.amenity.${amenity}`)}</b>
                <span className="switch-state">
                  {isOn && <Icon name="check" />}
                  {t(isOn ? "ownShop.ease.on" : "ownShop.ease.off")}
                </span>
              </button>
            );
          })}
        </form>
      </section>
    </>
  );
}
