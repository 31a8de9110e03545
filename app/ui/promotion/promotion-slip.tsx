import type { ReactNode } from "react";
import type { EmblemName } from "#app/domain/emblem.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { dayText } from "#app/ui/dates.ts";
import { Marked, useText } from "#app/ui/text.tsx";
import { LinkedText } from "./linked-text.tsx";

export type PromotionSlipProps = {
  emblem: EmblemName | null;
  /** The street's short name and the shop's name, in the reader's language. */
  streetShort: ReactNode;
  shopName: ReactNode;
  /** Where the shop's name leads, where it does. */
  shopHref?: string;
  isSample: boolean;
  title: string;
  text: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  until: string;
  kind: "news" | "offer";
  /** True for words of ours with `{漢字|かんじ}`; what a shop typed is shown as typed. */
  hasRuby?: boolean;
  /** The words' own language, where it is not the page's. */
  lang?: string;
};

/** News is a plain slip, an offer a torn-off one; the same on every page and in the shop's preview. */
export function PromotionSlip(props: PromotionSlipProps) {
  const { emblem, streetShort, shopName, isSample, title, text, kind } = props;
  const t = useText();
  const day = dayText(t.language, props.until);
  return (
    <article className={`promotion is-${kind}`}>
      <p className="promotion-shop">
        {emblem && <Emblem name={emblem} size={20} />}
        <span>{streetShort}</span>
        {props.shopHref ? (
          <a href={props.shopHref}>{shopName}</a>
        ) : (
          <span>{shopName}</span>
        )}
        {isSample && <span className="tag">{t("common.sample")}</span>}
      </p>
      <p className="promotion-kind">{t(`promotionPage.${kind}`)}</p>
      <h2 lang={props.lang}>
        {props.hasRuby ? <Marked text={title} /> : title}
      </h2>
      {text && (
        <p className="promotion-text" lang={props.lang}>
          {props.hasRuby ? <Marked text={text} /> : <LinkedText text={text} />}
        </p>
      )}
      <p className="promotion-until">{t("landing.until", { day })}</p>
    </article>
  );
}
