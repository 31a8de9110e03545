import type { Names } from "#app/domain/place.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { Icon } from "#app/ui/art/icons.tsx";

export type CardForShop = {
  shopNames: Names;
  refusal: "withdrawn" | "paused" | "not-started" | "ended" | null;
  message: string;
  channel?: { kind: "paper" | "digital"; startsOn: string; endsOn: string };
  isFull: boolean;
  latest: {
    day: string;
    /** Null for what the desk keyed in: it carries a day, not a time. */
    at: Date | null;
    standing: "counted" | "capped" | "held" | "voided";
  } | null;
};

/** The shop's latest stamp on this card: when, and whether it counts. */
export function LatestStamp({
  card,
  isPressed,
}: {
  card: CardForShop;
  isPressed: boolean;
}) {
  const t = useText();
  if (!card.latest) return null;
  const { day, at, standing } = card.latest;
  return (
    <div className="told" role="status">
      <p className="told-head">
        <Icon name="check" size={30} />
        {t(`merchant.card.${isPressed ? "pressed" : "already"}`)}
      </p>
      <p className="told-at">
        <time dateTime={at?.toISOString() ?? day}>
          {at
            ? t("merchant.card.at", {
                day: dayText(t.language, day),
                time: timeText(at),
              })
            : dayText(t.language, day)}
        </time>
      </p>
      {standing !== "counted" && (
        <p>{t(`merchant.card.standing.${standing}`)}</p>
      )}
    </div>
  );
}

/** Why no stamp can be given, with the period of the card's channel. */
export function Refused({
  card,
  isAlert,
}: {
  card: CardForShop;
  isAlert: boolean;
}) {
  const t = useText();
  const { refusal, channel, message } = card;
  if (refusal === null) return null;
  const hasPeriod = refusal === "ended" || refusal === "not-started";
  return (
    <div className="told" role={isAlert ? "alert" : undefined}>
      <p className="lead">
        {t(`merchant.card.refused.${refusal}`, { message })}
      </p>
      {hasPeriod && channel && (
        <p>
          {t(`merchant.card.refused.channel.${channel.kind}`, {
            from: dayText(t.language, channel.startsOn, "short"),
            to: dayText(t.language, channel.endsOn, "short"),
          })}
        </p>
      )}
    </div>
  );
}
