import { tokyoDate } from "#app/domain/business-day.ts";
import { EmblemSprite, EmblemUse } from "#app/ui/art/emblem.tsx";
import { dayText } from "#app/ui/dates.ts";
import { WideTable } from "#app/ui/office/table.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";
import { type ListedState, states } from "./filter.ts";
import type { PromotionRow } from "./queries.server.ts";

function stateOf({ state }: PromotionRow): ListedState {
  return states.find((one) => one === state) ?? "hidden";
}

function Act({ row }: { row: PromotionRow }) {
  const t = useText();
  const { id, title } = row;
  const path = `/ward/promotions/${encodeURIComponent(id)}`;
  if (stateOf(row) !== "hidden")
    return (
      <a
        href={`${path}/hiding`}
        aria-label={t.plain("wardPromotions.hideOf", { title })}
      >
        {t("wardPromotions.hide")}
      </a>
    );
  return (
    <form method="post" action={`${path}/showing`}>
      <button
        className="as-link"
        aria-label={t.plain("wardPromotions.againOf", { title })}
      >
        {t("wardPromotions.again")}
      </button>
    </form>
  );
}

function Words({ row }: { row: PromotionRow }) {
  const t = useText();
  const { title, text, photo, hiddenReason } = row;
  return (
    <>
      {photo && (
        <img
          className="promotion-photo"
          src={photo.small}
          width={photo.width}
          height={photo.height}
          loading="lazy"
          alt={t.plain("wardPromotions.photoOf", { title })}
        />
      )}
      <b>{title}</b>
      {text && <p className="promotion-words">{text}</p>}
      {hiddenReason && (
        <p className="promotion-words">
          {t("wardPromotions.why", { reason: hiddenReason })}
        </p>
      )}
    </>
  );
}

function Row({ row }: { row: PromotionRow }) {
  const t = useText();
  const day = (value: string) => unmarked(dayText(t.language, value, "short"));
  const { postedAt, startsOn, endsOn, shop, street } = row;
  return (
    <tr>
      <td className="when">{postedAt && day(tokyoDate(postedAt))}</td>
      <td>
        <EmblemUse name={street.emblem} size={22} />{" "}
        <a href={`/ward/shops/${shop.slug}`}>{shop.name}</a>
      </td>
      <td>{t(`wardPromotions.kinds.${row.kind}`)}</td>
      <td className="promotion-cell">
        <Words row={row} />
      </td>
      <td className="promotion-days">
        {startsOn === endsOn ? (
          <span>{day(startsOn)}</span>
        ) : (
          <>
            <span>{t("wardPromotions.from", { day: day(startsOn) })}</span>{" "}
            <span>{t("wardPromotions.to", { day: day(endsOn) })}</span>
          </>
        )}
      </td>
      <td>
        {t(`wardPromotions.states.${stateOf(row)}`)}
        {row.isCorrected && (
          <p>
            <b>{t("wardPromotions.corrected")}</b>
          </p>
        )}
      </td>
      <td>
        <Act row={row} />
      </td>
    </tr>
  );
}

const heads = [
  "posted",
  "shop",
  "kind",
  "words",
  "period",
  "state",
  "more",
] as const;

/** What shops say, the newest first, one a row. */
export function PromotionTable({ rows }: { rows: PromotionRow[] }) {
  const t = useText();
  return (
    <>
      <EmblemSprite names={rows.map(({ street }) => street.emblem)} />
      <WideTable
        name={t.plain("wardPromotions.title")}
        className="rows promotion-list"
        heads={heads.map((head) => t(`wardPromotions.heads.${head}`))}
      >
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </WideTable>
    </>
  );
}
