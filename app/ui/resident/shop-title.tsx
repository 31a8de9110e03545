import type { ParseKeys } from "i18next";
import type { Names } from "#app/domain/place.ts";
import { BreakingName } from "#app/ui/breaking-name.tsx";
import { type TextOf, useText } from "#app/ui/text.tsx";
import { numberLabel } from "./mark.ts";
import { SampleTag } from "./tags.tsx";

type ShopTitleProps = {
  shop: { names: Names; category: string; isSample: boolean };
  number: number;
};

/** What stands above the name: how it is read, or for who cannot read the sign, what the sign says. */
function aboveName(t: TextOf, names: Names): { text?: string; lang?: string } {
  const sign = { text: names.ja, lang: "ja" };
  const reading = { text: names.en, lang: "en" };
  if (t.language === "ja") return { text: names.kana };
  if (t.language === "ja-easy")
    return { text: t.plainName(names).length > 8 ? names.kana : undefined };
  return t.language === "zh-Hans" && !names.zh ? reading : sign;
}

/** Reading, name, 見本, category and number of a shop. */
export function ShopTitle({ shop, number }: ShopTitleProps) {
  const t = useText();
  const { names, category, isSample } = shop;
  const above = aboveName(t, names);
  const shown = t.plainName(names);
  const length =
    shown.length > 12 ? " very-long" : shown.length > 7 ? " long" : "";
  return (
    <div className="shop-title">
      {above.text && above.text !== shown && (
        <p className="shop-reading" lang={above.lang}>
          {above.text}
        </p>
      )}
      <h1 className={`shop-name${length}`}>
        <BreakingName names={names} />
      </h1>
      <p className="shop-kind">
        <SampleTag shown={isSample} />{" "}
        {t(`categories.${category}` as ParseKeys)}{" "}
        {t("common.number", { number: numberLabel(number) })}
      </p>
    </div>
  );
}
