import type { ReactNode } from "react";
import type { EmblemName } from "#app/domain/emblem.ts";
import type { PhotoView } from "#app/domain/photo.ts";
import type { PromotionKind } from "#app/domain/promotion.ts";
import type { PromotionTerms } from "#app/domain/promotion-view.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { dayText } from "#app/ui/dates.ts";
import { Marked, useText } from "#app/ui/text.tsx";
import { LinkedText } from "./linked-text.tsx";
import { ShopPhoto } from "./shop-photo.tsx";
import { StockLine, WhenLine } from "./terms.tsx";

export type PromotionSlipProps = {
  emblem: EmblemName | null;
  /** The street's short name and the shop's name, in the reader's language. */
  streetShort: ReactNode;
  shopName: ReactNode;
  /** Where the shop's name leads, where it does. */
  shopHref?: string;
  /** Where the title leads, where it does. */
  href?: string;
  isSample: boolean;
  title: string;
  text: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  until: string;
  kind: PromotionKind;
  photo?: PhotoView | null;
  terms?: PromotionTerms;
  /** True for words of ours with `{漢字|かんじ}`; what a shop typed is shown as typed. */
  hasRuby?: boolean;
  /** The words' own language, where it is not the page's. */
  lang?: string;
};

/** A line breaks between sentences before it breaks within one. */
function Sentences({ text }: { text: string }) {
  const sentences = text.split(/(?<=[。！？])/u);
  if (sentences.length === 1) return text;
  return sentences.map((words, i) => (
    <span key={i} className="sentence">
      {words}
    </span>
  ));
}

function Head(props: PromotionSlipProps) {
  const { emblem, streetShort, shopName, shopHref, isSample } = props;
  const t = useText();
  return (
    <p className="promotion-shop">
      {emblem && <Emblem name={emblem} size={20} />}
      <span>{streetShort}</span>
      {shopHref ? <a href={shopHref}>{shopName}</a> : <span>{shopName}</span>}
      {isSample && <span className="tag">{t("common.sample")}</span>}
    </p>
  );
}

/** News is a plain slip, an offer or a coupon a torn-off one; the same on every page and in the shop's preview. */
export function PromotionSlip(props: PromotionSlipProps) {
  const { title, text, kind, photo, terms, href, hasRuby, lang } = props;
  const t = useText();
  const day = dayText(t.language, props.until);
  const words = hasRuby ? <Marked text={title} /> : <Sentences text={title} />;
  return (
    <article className={`promotion is-${kind}`}>
      {photo && <ShopPhoto photo={photo} />}
      <Head {...props} />
      <p className="promotion-kind">{t(`promotionPage.${kind}`)}</p>
      <h2 lang={lang}>{href ? <a href={href}>{words}</a> : words}</h2>
      {text && (
        <p className="promotion-text" lang={lang}>
          {hasRuby ? <Marked text={text} /> : <LinkedText text={text} />}
        </p>
      )}
      <p className="promotion-until">
        <span>{t("landing.until", { day })}</span>
        {terms && <WhenLine terms={terms} />}
        {terms && <StockLine terms={terms} />}
      </p>
    </article>
  );
}
