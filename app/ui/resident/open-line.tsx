import type { OpenState } from "#app/domain/opening.ts";
import { dayText, hourText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { shutWords } from "./open-words.ts";

/** 「営業中 18:00まで」, or when it opens next. */
export function OpenLine({ open }: { open: OpenState }) {
  const t = useText();
  if (open.open)
    return (
      <span className="open-line open">
        {t(open.closure ? "opening.earlyUntil" : "opening.openUntil", {
          time: hourText(open.until),
        })}
      </span>
    );
  const next = open.nextOpens;
  return (
    <span className="open-line">
      {t(shutWords(open))}
      {next && (
        <>
          {" "}
          {t("opening.next", {
            day: dayText(t.language, next.day, "short"),
            time: hourText(next.time),
          })}
        </>
      )}
    </span>
  );
}
