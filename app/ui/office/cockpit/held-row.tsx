import type { Names } from "#app/domain/place.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, numberText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { HeldReason, type Way } from "./held-reason.tsx";

export type HeldStamp = {
  id: string;
  day: string;
  at: Date;
  card: string;
  shopNames: Names;
  streetNames: Names;
  number: number;
  way: Way | null;
  counted: number;
  held: number;
};

/** One held stamp and its two decisions, of equal weight. */
export function HeldRow({ row, day }: { row: HeldStamp; day: string }) {
  const t = useText();
  const time = timeText(row.at);
  const named = { shop: t.plainName(row.shopNames), time };
  const others =
    row.held > 0 ? "ward.cockpit.othersHeld" : "ward.cockpit.others";
  return (
    <tr>
      <td>
        {row.day !== day && (
          <span className="line">
            {unmarked(dayText(t.language, row.day, "short"))}
          </span>
        )}
        {time}
      </td>
      <td data-label={t.plain("ward.cockpit.holdCard")}>{row.card}</td>
      <th scope="row">
        <span className="line">{t.names(row.shopNames)}</span>
        <small>
          {t.names(row.streetNames)}{" "}
          {t("common.number", { number: row.number })}
        </small>
      </th>
      <td>
        <HeldReason way={row.way} />
      </td>
      <td data-label={t.plain("ward.cockpit.holdOthers")}>
        {t(others, { n: numberText(row.counted), held: numberText(row.held) })}
      </td>
      <td className="decide">
        <form method="post" action={`/ward/holds/${row.id}/clearance`}>
          <button
            className="button"
            aria-label={t.plain("ward.cockpit.clearLabel", named)}
          >
            <Icon name="check" size={18} />
            {t("ward.cockpit.clear")}
          </button>
        </form>
        <a
          className="button"
          href={`/ward/holds/${row.id}/void`}
          aria-label={t.plain("ward.cockpit.voidLabel", named)}
        >
          <Icon name="close" size={18} />
          {t("ward.cockpit.void")}
        </a>
      </td>
    </tr>
  );
}
