import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { WideTable } from "../table.tsx";
import { type HeldStamp, HeldRow } from "./held-row.tsx";

type HeldStampsProps = { rows: HeldStamp[]; hasMore: boolean; day: string };

const heads = [
  "holdTime",
  "holdCard",
  "holdShop",
  "holdWhy",
  "holdOthers",
  "holdDecide",
] as const;

/** Stamps that wait for an official, newest first. */
export function HeldStamps({ rows, hasMore, day }: HeldStampsProps) {
  const t = useText();
  const n = numberText(rows.length);
  const title = hasMore ? "ward.cockpit.holdsMany" : "ward.cockpit.holds";
  return (
    <section className="holds" aria-labelledby="holds">
      <div className="holds-head">
        <h2 id="holds">{t(title, { n })}</h2>
        <p>
          {t(
            rows.length === 0
              ? "ward.cockpit.holdsNone"
              : "ward.cockpit.holdsNote",
          )}
        </p>
      </div>
      {rows.length > 0 && (
        <WideTable
          name={t.plain(title, { n })}
          className="rows held"
          heads={heads.map((head) => t(`ward.cockpit.${head}`))}
        >
          {rows.map((row) => (
            <HeldRow key={row.id} row={row} day={day} />
          ))}
        </WideTable>
      )}
      {hasMore && <p>{t("ward.cockpit.holdsMore", { n })}</p>}
    </section>
  );
}
