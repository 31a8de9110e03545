import type { Names } from "#app/domain/place.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

export type Desk = { names: Names; phone: string };

/** Whom to ask, on every page; nothing while the ward has no telephone for it. */
export function DeskLine({ desk }: { desk: Desk }) {
  const t = useText();
  if (!desk.phone) return null;
  return (
    <footer className="desk">
      <Icon name="phone" />
      <p>
        {t("common.trouble")}　{t.names(desk.names)}
        <br />
        <a href={`tel:${desk.phone}`}>{desk.phone}</a>
      </p>
    </footer>
  );
}
