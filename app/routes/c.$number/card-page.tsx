import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatCardNumber } from "#app/domain/card-number.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { CardNumberForm } from "#app/ui/merchant/card-number-form.tsx";
import { useText } from "#app/ui/text.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { LatestStamp, Refused, type CardForShop } from "./card-standing.tsx";

/** What anyone else sees: the number, for the shop to read. */
export function CardShown({ number }: { number: string }) {
  const t = useText();
  return (
    <section className="page shown">
      <h1>{t("merchant.card.show")}</h1>
      <p className="card-number">{formatCardNumber(number)}</p>
    </section>
  );
}

/** No such card: a shop gets the field back, with what it typed. */
export function UnknownCard({ typed }: { typed: string | null }) {
  const t = useText();
  if (typed !== null)
    return (
      <>
        <BackBar href="/merchant" title="merchant.card.title" />
        <CardNumberForm typed={typed} wrong="notFound" />
      </>
    );
  return (
    <section className="page stack">
      <h1>{t("merchant.card.unknown")}</h1>
      <p>{t("merchant.card.unknownWhy")}</p>
    </section>
  );
}

type CardToStampProps = {
  number: string;
  card: CardForShop;
  /** True right after a press that was refused. */
  isRefused: boolean;
  /** The shop's coupons for this card. */
  children: ReactNode;
};

/** A resident's card in a shop's hands: one button, or why there is none. */
export function CardToStamp(props: CardToStampProps) {
  const { number, card, isRefused } = props;
  const t = useText();
  const [search] = useSearchParams();
  const isPressed = search.has("pressed") && card.latest !== null;
  const canPress = card.refusal === null && !card.isFull;
  return (
    <>
      <BackBar href="/merchant/card" title="merchant.card.title" />
      <div className="page stack">
        <p className="card-number">{formatCardNumber(number)}</p>
        {(card.isFull || isPressed) && (
          <LatestStamp card={card} isPressed={isPressed} />
        )}
        {card.refusal !== null && !card.isFull && (
          <Refused card={card} isAlert={isRefused} />
        )}
        {canPress && (
          <form method="post" className="stack">
            <p>
              {t("merchant.card.pressWhy", {
                shop: t.plainName(card.shopNames),
              })}
            </p>
            <button className={isPressed ? "button" : "button main big"}>
              <Icon name="stamp" size={28} />
              {t("merchant.card.press")}
            </button>
          </form>
        )}
        {props.children}
        <a
          className={canPress ? "button" : "button main"}
          href="/merchant/card"
        >
          {t("merchant.card.again")}
        </a>
      </div>
    </>
  );
}
