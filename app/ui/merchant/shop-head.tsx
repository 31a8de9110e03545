import type { EmblemName } from "#app/domain/emblem.ts";
import type { OpenState } from "#app/domain/opening.ts";
import type { Names } from "#app/domain/place.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { BreakingName } from "#app/ui/breaking-name.tsx";
import { hourText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type ShopHeadProps = {
  names: Names;
  isSample: boolean;
  street: { names: Names; emblem: EmblemName } | null;
  number: string | null;
  open: OpenState;
};

function OpenTag({ state }: { state: OpenState }) {
  const t = useText();
  if (state.open)
    return (
      <p className="open-tag is-open">
        <b>
          {t(state.closure ? "ownShop.state.early" : "merchant.state.open")}
        </b>
        <span>
          {t("merchant.state.openUntil", { time: hourText(state.until) })}
        </span>
      </p>
    );
  return (
    <p className="open-tag">
      <b>{t(`merchant.state.${state.closedToday ? "off" : "closed"}`)}</b>
    </p>
  );
}

/** Whose page this is, and whether the shop is open. */
export function ShopHead({
  names,
  isSample,
  street,
  number,
  open,
}: ShopHeadProps) {
  const t = useText();
  return (
    <header className="shop-head">
      {street && <Emblem name={street.emblem} size={38} />}
      <div className="shop-words">
        <h1>
          <BreakingName names={names} />
        </h1>
        <p>
          {isSample && <span className="tag">{t("common.sample")}</span>}
          {street && <span>{t.names(street.names)}</span>}
          {number && <span>{t("common.number", { number })}</span>}
        </p>
      </div>
      <OpenTag state={open} />
    </header>
  );
}
