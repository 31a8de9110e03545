import type { ReactNode } from "react";
import { Icon } from "#app/ui/art/icons.tsx";
import { SealLarge, type SealMark } from "#app/ui/art/seal.tsx";
import { Breaking } from "#app/ui/breaking-name.tsx";
import { useText } from "#app/ui/text.tsx";
import { TestBand } from "./frame.tsx";

export type CounterShop = {
  name: string;
  street: string;
  number: string;
  mark: SealMark;
  date: string;
  isSample: boolean;
};

/** A white page that is held out to a customer: the way back, and nothing else of the shop's pages. */
export function CounterFrame({
  isTest,
  isSample,
  children,
}: {
  isTest: boolean;
  isSample: boolean;
  children: ReactNode;
}) {
  const t = useText();
  return (
    <div className="qr-page">
      {isTest && <TestBand isSample={isSample} />}
      <nav className="qr-ways">
        <a href="/merchant">
          <Icon name="chevron-left" size={26} />
          {t("counter.qr.close")}
        </a>
        <span data-awake role="status" hidden>
          {t("counter.qr.awake")}
        </span>
      </nav>
      <main id="main">{children}</main>
    </div>
  );
}

/** Whose stamp it will be. */
export function CounterShopLine({ shop }: { shop: CounterShop }) {
  const t = useText();
  return (
    <div className="qr-shop">
      <SealLarge
        id="own"
        mark={shop.mark}
        streetName={shop.street}
        number={`No.${shop.number}`}
        date={shop.date}
        label={t.plain("merchant.home.sealLabel", { shop: shop.name })}
        size={64}
      />
      <p>
        <b>
          <Breaking name={shop.name} />
          {shop.isSample && `（${t.plain("common.sample")}）`}
        </b>
        {t("counter.qr.means")}
      </p>
      <button className="button" data-full hidden>
        <Icon name="external" />
        {t("counter.qr.full")}
      </button>
    </div>
  );
}
