import { Icon } from "#app/ui/art/icons.tsx";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type ChainLineProps = { checked: number; broken: number | null };

/** Whether every entry follows from the one before. */
export function ChainLine({ checked, broken }: ChainLineProps) {
  const t = useText();
  if (broken !== null)
    return (
      <p className="chain error" role="alert">
        <Icon name="warning" size={20} />
        {t("ward.audit.broken", { n: numberText(broken) })}
      </p>
    );
  return (
    <p className="chain" role="status">
      <Icon name="check" size={20} />
      {t("ward.audit.whole")}
      {checked > 0 && t("ward.audit.checked", { n: numberText(checked) })}
    </p>
  );
}
