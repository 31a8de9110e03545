import { useText } from "#app/ui/text.tsx";
import type { CardView } from "./queries.server.ts";

/** Which rally this card is shown for, and the way to the other one's. */
export function CardRally({ rally }: Pick<CardView, "rally">) {
  const t = useText();
  if (rally.names === null) return null;
  return (
    <div className="card-rally">
      <p>{t.names(rally.names)}</p>
      {rally.others.map(({ names, href }) => (
        <a key={href} href={href}>
          {t("rally.otherCard", { rally: t.raw(names) })}
        </a>
      ))}
    </div>
  );
}
