import type { EaseKind } from "#app/domain/ease.ts";
import type { IconName } from "#app/ui/art/icon-paths.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

export const easeIcons: Record<EaseKind, IconName> = {
  flat: "ramp",
  wheelchair: "wheelchair",
  pram: "pram",
  nappy: "nappy",
  nursing: "bottle",
  toilet: "toilet",
  seat: "seat",
  multilingual: "book",
};

/** What is easy at a shop as a row of small named signs. */
export function EaseIcons({ ease }: { ease: EaseKind[] }) {
  const t = useText();
  if (ease.length === 0) return null;
  return (
    <span className="ease-icons">
      {ease.map((kind) => (
        <Icon
          key={kind}
          name={easeIcons[kind]}
          size={18}
          label={t.plain(`ease.badge.${kind}`)}
        />
      ))}
    </span>
  );
}
