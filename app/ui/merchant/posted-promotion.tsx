import type {
  PromotionKind,
  PromotionState,
  ToldHiding,
} from "#app/domain/promotion.ts";
import type { PromotionTerms } from "#app/domain/promotion-view.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import type { IconName } from "#app/ui/art/icon-paths.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import { StockLine, WhenLine } from "#app/ui/promotion/terms.tsx";
import { useText } from "#app/ui/text.tsx";
import { HiddenNote } from "./withdrawal.tsx";

export type Posted = {
  id: string;
  kind: PromotionKind;
  title: string;
  startsOn: string;
  endsOn: string;
  state: PromotionState;
  isSoldOut: boolean;
  /** All of a coupon's number is used. */
  isUsedUp: boolean;
  /** How many of a coupon's number are left. */
  left: number | null;
  terms: PromotionTerms;
  /** Whether its weekdays and hours are those of now. */
  holdsNow: boolean;
  ward: ToldHiding;
  /** A small picture's address. */
  picture: string | null;
};

const icons: Record<PromotionState, IconName> = {
  draft: "pencil",
  hidden: "warning",
  live: "check",
  scheduled: "clock",
  ended: "pause",
  withdrawn: "close",
};

function Days({ startsOn, endsOn }: Posted) {
  const t = useText();
  const from = dayText(t.language, startsOn, "short");
  const to = dayText(t.language, endsOn, "short");
  return startsOn === endsOn
    ? t("post.list.oneDay", { day: from })
    : t("post.list.period", { from, to });
}

/** On what terms it holds, and whether it does now. */
function Terms({ kind, state, terms, left, holdsNow }: Posted) {
  const t = useText();
  return (
    <p className="posted-terms">
      <WhenLine terms={terms} />
      <StockLine terms={terms} />
      {left !== null && (
        <span>{t("post.list.left", { n: numberText(left) })}</span>
      )}
      {state === "live" && kind !== "news" && !holdsNow && (
        <b>{t("post.list.notNow")}</b>
      )}
    </p>
  );
}

function SoldOutForm({ id, isSoldOut }: Posted) {
  const t = useText();
  return (
    <form method="post" action={`/merchant/promotions/${id}/sold-out`}>
      <button className="quiet" name="soldOut" value={isSoldOut ? "no" : "yes"}>
        {t(isSoldOut ? "post.list.restock" : "post.list.soldOut")}
      </button>
    </form>
  );
}

/** What can be done with it: change it, post it again, say that it is sold out. */
function Ways({ promotion, name }: { promotion: Posted; name: string }) {
  const t = useText();
  const { id, kind, state, isUsedUp } = promotion;
  const isShown = state === "live" || state === "scheduled";
  const canSellOut = kind !== "news" && isShown && !isUsedUp;
  return (
    <div className="posted-ways">
      {state !== "withdrawn" && (
        <a
          href={`/merchant/promotions/${id}`}
          aria-label={`${t.plain("post.list.edit")} ${name}`}
        >
          {t("post.list.edit")}
        </a>
      )}
      {state !== "draft" && state !== "hidden" && (
        <a
          href={`/merchant/promotions/new?from=${id}`}
          aria-label={`${t.plain("post.list.again")} ${name}`}
        >
          {t("post.list.again")}
        </a>
      )}
      {canSellOut && <SoldOutForm {...promotion} />}
    </div>
  );
}

/** One line of a shop's own list: what, when, and where it stands. */
export function PostedPromotion({ promotion }: { promotion: Posted }) {
  const t = useText();
  const { kind, title, state, picture } = promotion;
  const isSoldOut = promotion.isSoldOut || promotion.isUsedUp;
  const name = title || t.plain("post.list.untitled");
  return (
    <li className="posted">
      <p className={`posted-state is-${state}`}>
        <b>
          <Icon name={icons[state]} />
          {t(`post.list.state.${state}`)}
        </b>
        <span className="tag">{t(`promotionPage.${kind}`)}</span>
        {isSoldOut && <span className="tag">{t("post.list.isSoldOut")}</span>}
      </p>
      <div className="posted-words">
        {picture && (
          <img src={picture} width={72} height={72} alt="" loading="lazy" />
        )}
        <div>
          <h2>{name}</h2>
          <p>
            <Days {...promotion} />
          </p>
          <Terms {...promotion} />
        </div>
      </div>
      {state === "hidden" && <HiddenNote kind={kind} ward={promotion.ward} />}
      <Ways promotion={promotion} name={name} />
    </li>
  );
}
