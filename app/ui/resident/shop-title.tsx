import type { ParseKeys } from "i18next";
import type { Names } from "#app/domain/place.ts";
import { useText } from "#app/ui/text.tsx";
import { numberLabel } from "./mark.ts";
import { SampleTag } from "./tags.tsx";

type ShopTitleProps = {
  shop: { names: Names; category: string; isSample: boolean };
  number: number;
};

/** Reading, name, 見本, category and number of a shop. */
export function ShopTitle({ shop, number }: ShopTitleProps) {
  const t = useText();
  const { names, category, isSample } = shop;
  const above = {
    ja: names.kana,
    "ja-easy": t.plainName(names).length > 8 ? names.kana : undefined,
    en: names.ja,
  }[t.language];
  const shown = t.plainName(names);
  const length =
    shown.length > 12 ? " very-long" : shown.length > 7 ? " long" : "";
  return (
    <div className="shop-title">
      {above && above !== shown && <p className="shop-reading">{above}</p>}
      <h1 className={`shop-name${length}`}>{t.names(names)}</h1>
      <p className="shop-kind">
        <SampleTag shown={isSample} />{" "}
        {t(`categories.${category}` as ParseKeys)}{" "}
        {t("common.number", { number: numberLabel(number) })}
      </p>
    </div>
  );
}
