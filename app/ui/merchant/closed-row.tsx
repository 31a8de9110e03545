import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, hourText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type ClosedRowProps = {
  closure: {
    day: string;
    isHoliday: boolean;
    /** Closed only for the public holiday. */
    isHolidayOff: boolean;
    /** A day without hours, closure or not. */
    isOff: boolean;
    hasHours: boolean;
    own: { id: string; until: string | null } | null;
  };
};

function CloseToday() {
  const t = useText();
  return (
    <form method="post" action="/merchant/closures">
      <input type="hidden" name="from" value="home" />
      <button className="row" name="intent" value="closed-today">
        <Icon name="sign" size={34} />
        <span className="row-words">
          <b>{t("merchant.home.closed")}</b>
          <span>{t("merchant.home.closedWhy")}</span>
        </span>
        <Icon name="chevron-right" size={24} />
      </button>
    </form>
  );
}

type OwnProps = { words: string; id: string; until: string | null };

function Announced({ words, id, until }: OwnProps) {
  const t = useText();
  const [label, why] =
    until === null
      ? (["done", "doneWhy"] as const)
      : (["early", "earlyWhy"] as const);
  return (
    <div className="row row-said">
      <Icon name="check" size={34} />
      <span className="row-words" role="status">
        <b>
          {t(`ownShop.row.${label}`, { time: until ? hourText(until) : "" })}
        </b>
        <span>{t(`ownShop.row.${why}`, { day: words })}</span>
      </span>
      <form method="post" action="/merchant/closures">
        <input type="hidden" name="from" value="home" />
        <input type="hidden" name="id" value={id} />
        <button className="button" name="intent" value="undo">
          {t("ownShop.row.undo")}
        </button>
      </form>
    </div>
  );
}

type NotNeededProps = Pick<
  ClosedRowProps["closure"],
  "hasHours" | "isHolidayOff"
> & { words: string };

function NotNeeded({ words, hasHours, isHolidayOff }: NotNeededProps) {
  const t = useText();
  const off = isHolidayOff ? "holiday" : "off";
  const key = hasHours ? off : "none";
  return (
    <a
      className="row"
      href={hasHours ? "/merchant/closures" : "/merchant/hours"}
    >
      <Icon name="sign" size={34} />
      <span className="row-words">
        <b>{t(`ownShop.row.${key}`)}</b>
        <span>
          {t(`ownShop.row.${key === "none" ? "none" : "off"}Why`, {
            day: words,
          })}
        </span>
      </span>
      <Icon name="chevron-right" size={24} />
    </a>
  );
}

/** 本日休業 in one press; once pressed, what it did and the way back. */
export function ClosedRow({ closure }: ClosedRowProps) {
  const t = useText();
  const { day, isHoliday, isOff, own } = closure;
  const words = dayText(t.language, day, "long", isHoliday);
  return (
    <li className="closed-row">
      {isOff ? (
        <NotNeeded {...closure} words={words} />
      ) : own ? (
        <Announced words={words} {...own} />
      ) : (
        <CloseToday />
      )}
      <a className="row-more" href="/merchant/closures">
        {t("ownShop.row.more")}
        <Icon name="chevron-right" />
      </a>
    </li>
  );
}
