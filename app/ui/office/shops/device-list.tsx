import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type DeviceRow = {
  id: string;
  name: string;
  signedInOn: string;
  seenOn: string;
  isThis: boolean;
};

export function deviceRow(device: {
  id: string;
  name: string;
  signedInAt: Date;
  lastSeenAt: Date;
  isThis: boolean;
}): DeviceRow {
  const { id, name, signedInAt, lastSeenAt, isThis } = device;
  return {
    id,
    name,
    signedInOn: tokyoDate(signedInAt),
    seenOn: tokyoDate(lastSeenAt),
    isThis,
  };
}

type DeviceListProps = {
  devices: DeviceRow[];
  /** Where to end one; null only shows them. */
  action: string | null;
};

/** The devices a shop is signed in on, each with its way out. */
export function DeviceList({ devices, action }: DeviceListProps) {
  const t = useText();
  const day = (text: string) => dayText(t.language, text, "short");
  return (
    <ul className="devices">
      {devices.map(({ id, name, signedInOn, seenOn, isThis }) => {
        const shown = name || t.plain("letter.devices.unnamed");
        return (
          <li key={id}>
            <span>
              <b>
                {shown} {isThis && <>（{t("letter.devices.this")}）</>}
              </b>
              <small>
                {t("letter.devices.since", { day: day(signedInOn) })}
              </small>
              <small>{t("letter.devices.seen", { day: day(seenOn) })}</small>
            </span>
            {action !== null && !isThis && (
              <form method="post" action={action}>
                <button
                  className="button"
                  name="device"
                  value={id}
                  aria-label={t.plain("letter.devices.endOf", { name: shown })}
                >
                  {t("letter.devices.end")}
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
