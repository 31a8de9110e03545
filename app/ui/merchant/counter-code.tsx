import { dayText, timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type CounterCodeProps = {
  shopName: string;
  /** The JST day, and the instant, as ISO 8601, of the clock. */
  day: string;
  isHoliday: boolean;
  at: string;
  step: { startsAt: number; path: string; side: number };
  left: number;
};

const STEP_SECONDS = 30;

/** The clock, the QR of this half minute and how long it stays; `qr-clock.js` keeps them going. */
export function CounterCode({
  shopName,
  day,
  isHoliday,
  at,
  step,
  left,
}: CounterCodeProps) {
  const t = useText();
  return (
    <div
      className="qr-live"
      data-counter-qr
      data-day={day}
      data-at={at}
      data-starts-at={step.startsAt}
    >
      <p className="qr-time">
        <time dateTime={at} data-clock>
          {timeText(new Date(at))}
        </time>
      </p>
      <p className="qr-day">{dayText(t.language, day, "long", isHoliday)}</p>
      <svg
        className="qr-symbol"
        data-symbol
        viewBox={`0 0 ${step.side} ${step.side}`}
        role="img"
        aria-label={t.plain("counter.qr.label", { shop: shopName })}
        shapeRendering="crispEdges"
      >
        <path d={step.path} fill="#000" />
      </svg>
      <div className="told" data-lost role="status" hidden>
        <p>{t("counter.qr.lost")}</p>
        <p>{t("counter.qr.lostHow")}</p>
      </div>
      <h1>{t("counter.qr.read")}</h1>
      <div className="qr-left">
        <svg
          data-bar
          viewBox={`0 0 ${STEP_SECONDS} 1`}
          preserveAspectRatio="none"
          aria-hidden
        >
          <rect width={left} height="1" />
        </svg>
        <p>
          <span>{t("counter.qr.each")}</span>
          <b
            data-left
            data-words={t.plain("counter.qr.left", { n: "{}" })}
            hidden
          >
            {t.plain("counter.qr.left", { n: left })}
          </b>
        </p>
      </div>
    </div>
  );
}
