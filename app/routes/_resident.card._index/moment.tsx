import { ProgressRing } from "#app/ui/art/progress-ring.tsx";
import { Rays } from "#app/ui/art/rays.tsx";
import { SealLarge } from "#app/ui/art/seal.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, timeText } from "#app/ui/dates.ts";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { NextTierLine } from "#app/ui/resident/next-tier-line.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import { NextShops } from "./next-shops.tsx";
import type { CardView } from "./queries.server.ts";

const heads = {
  first: "card.pressed",
  new: "card.pressed",
  again: "card.already",
  cleared: "card.cleared",
} as const;

type MomentProps = { moment: NonNullable<CardView["moment"]>; view: CardView };

/** The stamp just pressed lands here, once. */
export function Moment({ moment, view }: MomentProps) {
  const t = useText();
  const { shop, street, number, day, pressedAt, said, standing } = moment;
  const isAgain = said === "again";
  const time = `${dayText(t.language, day)} ${timeText(pressedAt)}`;
  const enterable = view.tiers.find(
    ({ progress, entry }) => progress.reached && entry === null,
  );
  return (
    <section className="moment" aria-live="polite">
      <Rays>
        <SealLarge
          id="fresh"
          mark={markOf(moment)}
          streetName={street.name}
          number={t.plain("landing.sealNumber", {
            number: numberLabel(number),
          })}
          date={day.replaceAll("-", ".")}
          label={t.plain("card.sealLabelLarge", {
            street: t.plainName(street.names),
            shop: t.plainName(shop.names),
          })}
          size={172}
          fresh={!isAgain}
        />
      </Rays>
      <h1>{t(heads[said])}</h1>
      <p>
        <SampleTag shown={shop.isSample} />{" "}
        {t(isAgain ? "card.alreadyAt" : "card.pressedAt", {
          shop: t.raw(shop.names),
          time,
        })}
      </p>
      {(standing === "capped" || standing === "held") && (
        <p className="notice">{t(`card.${standing}`)}</p>
      )}
      <div className="moment-progress">
        {view.next && (
          <ProgressRing
            have={Math.min(view.next.progress.have, view.next.progress.goal)}
            goal={view.next.progress.goal}
            label={t.plain("card.ringLabel", {
              have: view.next.progress.have,
              goal: view.next.progress.goal,
            })}
          />
        )}
        <div>
          <NextTierLine next={view.next} />
          {enterable && (
            <a
              className="row-link"
              href={`/prizes/${enterable.slug}/entry${view.rally.query}`}
            >
              {t("card.canEnterTier", { tier: t.raw(enterable.names) })}
              <Icon name="chevron-right" size={18} />
            </a>
          )}
        </div>
      </div>
      {view.rescue && <BeforeQuestion rescue={view.rescue} />}
      <NextShops view={view} />
    </section>
  );
}

function BeforeQuestion({ rescue }: { rescue: string }) {
  const t = useText();
  return (
    <div className="before">
      <h2>{t("card.keepHead")}</h2>
      <p className="rescue-code">{rescue}</p>
      <p>{t("card.keepWhy")}</p>
      <h2>{t("card.beforeHead")}</h2>
      <p>{t("card.beforeWhy")}</p>
      <div className="pair">
        <a className="button" href="/card">
          {t("card.beforeFirst")}
        </a>
        <a className="button" href="/card/rescue#use">
          {t("card.beforeMerge")}
        </a>
      </div>
    </div>
  );
}
