import type { PeopleFigure } from "#app/ui/office/figures/people.ts";
import { percentOf } from "#app/ui/office/figures/split.ts";
import type { Split } from "#app/ui/office/figures/types.ts";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { Share } from "./share.tsx";

type FactsProps = {
  people: PeopleFigure;
  stamps: Split;
  /** False while a street narrows the stamps, which people are not told apart by. */
  isComparable: boolean;
};

function perPerson(stamps: number, people: number): string {
  return people === 0 ? "0" : (stamps / people).toFixed(1);
}

/** The numbers at the top of the tally. */
export function Facts({ people, stamps, isComparable }: FactsProps) {
  const t = useText();
  const { isDistinct } = people;
  const multi = percentOf(people.multiStreet, people.total);
  return (
    <dl className="facts">
      <div>
        <dt>{t(isDistinct ? "ward.tally.people" : "ward.tally.personDays")}</dt>
        <dd className="figure">
          {numberText(people.total)}
          <small>{t("ward.tally.peopleUnit")}</small>
        </dd>
        <dd>
          {t("ward.tally.peopleSplit", {
            paper: numberText(people.paper),
            digital: numberText(people.digital),
          })}
        </dd>
        {!isDistinct && <dd>{t("ward.tally.personDaysNote")}</dd>}
        {!isComparable && <dd>{t("ward.tally.peopleAllStreets")}</dd>}
      </div>
      <div>
        <dt>{t("ward.tally.stamps")}</dt>
        <dd className="figure">
          {numberText(stamps.total)}
          <small>{t("ward.tally.stampsUnit")}</small>
        </dd>
        {isComparable && (
          <dd>
            {t(
              isDistinct ? "ward.tally.perPerson" : "ward.tally.perPersonDay",
              {
                n: perPerson(stamps.total, people.total),
              },
            )}
          </dd>
        )}
      </div>
      <div>
        <dt>{t(isDistinct ? "ward.tally.multi" : "ward.tally.multiDay")}</dt>
        <dd className="figure with-meter">
          <span>
            {multi}
            <small>%</small>
          </span>
          <svg width="100%" height="22" aria-hidden>
            <rect
              className="meter-frame"
              x="0.5"
              y="0.5"
              width="100%"
              height="21"
            />
            <rect className="meter-full" width={`${multi}%`} height="22" />
          </svg>
        </dd>
        <dd>
          {t("ward.tally.multiOf", {
            n: numberText(people.multiStreet),
            all: numberText(people.total),
          })}
        </dd>
      </div>
      <Share {...stamps} />
    </dl>
  );
}
