import type { ParseKeys } from "i18next";
import type { IconName } from "#app/ui/art/icon-paths.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { easeIcons } from "#app/ui/resident/ease-icons.tsx";
import { useText } from "#app/ui/text.tsx";

const icons: Record<string, IconName> = {
  ...easeIcons,
  writing: "pencil",
  cash: "cash",
};

type EaseProps = { amenities: string[]; entranceStepCm: number | null };

/** What is easy at a shop; nothing is said of what nobody has told. */
export function EaseList({ amenities, entranceStepCm }: EaseProps) {
  const t = useText();
  if (amenities.length === 0 && entranceStepCm === null) return null;
  return (
    <section>
      <h2>{t("shopPage.ease")}</h2>
      <ul className="ease">
        {entranceStepCm !== null && (
          <li>
            <Icon name={icons.flat!} size={28} />
            {entranceStepCm === 0
              ? t("ease.step0")
              : t("ease.step", { cm: entranceStepCm })}
          </li>
        )}
        {amenities.map((key) => (
          <li key={key}>
            <Icon name={icons[key] ?? "check"} size={28} />
            {t(`amenities.${key}` as ParseKeys)}
          </li>
        ))}
      </ul>
    </section>
  );
}
