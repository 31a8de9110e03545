import { tokyoDate } from "#app/domain/business-day.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import type { PauseView } from "./rally-state.tsx";

type PositionProps = {
  name: "running" | "pause";
  icon: "check" | "pause";
  isOn: boolean;
  href: string;
};

function Position({ name, icon, isOn, href }: PositionProps) {
  const t = useText();
  const words = (
    <>
      <Icon name={icon} size={22} />
      {t(`ward.cockpit.${name}`)}
    </>
  );
  return isOn ? (
    <b className="position" aria-current="true">
      {words}
    </b>
  ) : (
    <a className="position" href={href}>
      {words}
    </a>
  );
}

/** Two positions with words and icons; the other one leads to its confirm step. */
export function PauseSwitch({ pause }: { pause: PauseView | null }) {
  const t = useText();
  return (
    <div className="switch-side">
      <div
        className="switch"
        role="group"
        aria-label={t.plain("ward.cockpit.switch")}
      >
        <Position
          name="running"
          icon="check"
          isOn={!pause}
          href="/ward/resumption"
        />
        <Position
          name="pause"
          icon="pause"
          isOn={pause !== null}
          href="/ward/pause"
        />
      </div>
      {pause ? (
        <div className="switch-note">
          <p>
            {t("ward.cockpit.pausedNote", {
              day: unmarked(
                dayText(t.language, tokyoDate(pause.startedAt), "short"),
              ),
              time: timeText(pause.startedAt),
              who: pause.who,
            })}
          </p>
          <p>
            <b>{t("ward.cockpit.pausedMessage")}</b> {pause.message}
          </p>
        </div>
      ) : (
        <p className="switch-note">{t("ward.cockpit.switchNote")}</p>
      )}
    </div>
  );
}
