import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

type AlreadyPausedProps = {
  pause: { message: string; startedAt: Date; who: string };
  /** True after a form was sent that came second. */
  isRefused: boolean;
};

/** Tells who paused the rally and when, and which message stands. */
export function AlreadyPaused({ pause, isRefused }: AlreadyPausedProps) {
  const t = useText();
  return (
    <>
      <h1>{t("ward.cockpit.states.paused")}</h1>
      <p className="lead" role="status">
        {t("ward.pause.already", {
          day: unmarked(
            dayText(t.language, tokyoDate(pause.startedAt), "short"),
          ),
          time: timeText(pause.startedAt),
          who: pause.who,
        })}
      </p>
      {isRefused && <p>{t("ward.pause.alreadyNote")}</p>}
      <blockquote>{pause.message}</blockquote>
      <p className="buttons">
        <a className="button" href="/ward/resumption">
          {t("ward.resumption.title")}
        </a>
        <a className="button" href="/ward">
          {t("ward.back")}
        </a>
      </p>
    </>
  );
}
