import type { ParseKeys } from "i18next";
import { type CourseStart, startSearch } from "#app/domain/course-walk.ts";
import { SealSmall } from "#app/ui/art/seal-small.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { markOf } from "#app/ui/resident/mark.ts";
import { OpenLine } from "#app/ui/resident/open-line.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import type { LegView } from "./queries.server.ts";

type StopProps = {
  leg: LegView;
  slug: string;
  start: CourseStart;
  isNext: boolean;
};

function ShopWords({ shop }: { shop: NonNullable<LegView["shop"]> }) {
  const t = useText();
  const { category } = shop.shop;
  return (
    <>
      <small>
        {t.names(shop.streetNames)}　{t(`categories.${category}` as ParseKeys)}
      </small>
      <OpenLine open={shop.open} />
    </>
  );
}

function Name({ leg }: Pick<StopProps, "leg">) {
  const t = useText();
  const { names, href, shop } = leg;
  const name = <b>{t.names(names)}</b>;
  return (
    <>
      {href === null ? name : <a href={href}>{name}</a>}{" "}
      <SampleTag shown={shop?.shop.isSample ?? false} />
    </>
  );
}

/** One stop of the road: where it is in the order, what it is, whether its stamp is there. */
export function RoadStop({ leg, slug, start, isNext }: StopProps) {
  const t = useText();
  const { number, shop } = leg;
  const stampedOn = shop?.stampedOn ?? null;
  const node = stampedOn ? "road-node road-done" : "road-node";
  const begin = startSearch({ ...start, number });
  const said = t.plain("course.hereLabel", {
    number,
    stop: t.plainName(leg.names),
  });
  return (
    <>
      <span className={node}>{number}</span>
      <div className="road-stop">
        <div className="road-words">
          {isNext && <span className="tag road-next">{t("course.next")}</span>}
          <Name leg={leg} />
          {shop && <ShopWords shop={shop} />}
          <span className="road-links">
            {start.number !== number && (
              <a href={`/courses/${slug}${begin}#road`} aria-label={said}>
                {t("course.here")}
              </a>
            )}
            {isNext && (
              <a href={leg.handOff} rel="noreferrer noopener">
                <Icon name="external" size={16} />
                {t("course.wayThere")}
              </a>
            )}
          </span>
        </div>
        {shop && stampedOn && (
          <SealSmall
            mark={markOf(shop)}
            date={stampedOn.slice(5).replace("-", ".")}
            size={60}
            label={t.plain("common.stamped")}
          />
        )}
      </div>
    </>
  );
}
