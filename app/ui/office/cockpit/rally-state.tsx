import { daysBetween, tokyoDate } from "#app/domain/business-day.ts";
import type { RallyState as State } from "#app/domain/rally-period.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { type TextOf, unmarked, useText } from "#app/ui/text.tsx";
import { PauseSwitch } from "./pause-switch.tsx";

type ChannelPeriod = {
  kind: "paper" | "digital";
  startsOn: string;
  endsOn: string;
};

export type PauseView = { message: string; startedAt: Date; who: string };

type RallyStateProps = {
  now: Date;
  day: string;
  state: State;
  channels: ChannelPeriod[];
  pause: PauseView | null;
};

function leftText(
  t: TextOf,
  day: string,
  { kind, startsOn, endsOn }: ChannelPeriod,
) {
  const channel = t.plain(`ward.cockpit.channels.${kind}`);
  const date = (text: string) => unmarked(dayText(t.language, text, "short"));
  if (day < startsOn)
    return t.plain("ward.cockpit.leftSoon", { channel, day: date(startsOn) });
  if (day > endsOn)
    return t.plain("ward.cockpit.leftOver", { channel, day: date(endsOn) });
  const n = daysBetween(day, endsOn);
  return n === 0
    ? t.plain("ward.cockpit.leftLast", { channel })
    : t.plain("ward.cockpit.left", { channel, n });
}

/** The rally's state in a word, how long it goes on, and the switch. */
export function RallyState({
  now,
  day,
  state,
  channels,
  pause,
}: RallyStateProps) {
  const t = useText();
  return (
    <div className={`state ${state}`}>
      <div className="state-word">
        <svg
          className="state-seal"
          viewBox="0 0 80 80"
          width="76"
          height="76"
          aria-hidden
        >
          <circle cx="40" cy="40" r="37" />
          <circle cx="40" cy="40" r="32" />
          <text x="40" y="54">
            {t.plain(`ward.cockpit.mark.${state}`)}
          </text>
        </svg>
        <div>
          <h1>{t(`ward.cockpit.states.${state}`)}</h1>
          <p>
            {unmarked(dayText(t.language, tokyoDate(now), "short"))}{" "}
            {timeText(now)}
            {channels.map((channel) => (
              <span key={channel.kind}>{leftText(t, day, channel)}</span>
            ))}
          </p>
        </div>
      </div>
      <PauseSwitch pause={pause} />
    </div>
  );
}
