import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, timeText } from "#app/ui/dates.ts";
import { HeldReason } from "#app/ui/office/cockpit/held-reason.tsx";
import type { HeldStamp } from "#app/ui/office/cockpit/held-row.tsx";
import { noteState } from "#app/ui/office/note.ts";
import { AreaField } from "#app/ui/office/field.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";

type VoidFormProps = {
  hold: HeldStamp;
  reply: Parameters<typeof noteState>[0];
};

/** The stamp once more, and why it is made void. */
export function VoidForm({ hold, reply }: VoidFormProps) {
  const t = useText();
  const { value, error, length } = noteState(reply, "reason");
  return (
    <div className="page narrow">
      <h1>{t("ward.hold.voidTitle")}</h1>
      <p className="lead">
        {unmarked(dayText(t.language, hold.day, "short"))} {timeText(hold.at)}{" "}
        {t.names(hold.shopNames)} {t("ward.cockpit.holdCard")} {hold.card}
      </p>
      <p>
        <HeldReason way={hold.way} />
      </p>
      <p>{t("ward.hold.voidLead")}</p>
      <form method="post" action={`/ward/holds/${hold.id}/void`}>
        <AreaField
          name="reason"
          label={t.plain("ward.hold.reason")}
          hint={t.plain("ward.hold.hint")}
          value={value}
          error={error && t.plain(`ward.hold.errors.${error}`, { n: length })}
          isRequired
        />
        <p className="buttons">
          <button className="button main">
            <Icon name="close" size={20} />
            {t("ward.hold.submit")}
          </button>
          <a className="button" href="/ward#holds">
            {t("ward.pause.back")}
          </a>
        </p>
      </form>
    </div>
  );
}
