import { PasskeyDays } from "#app/ui/merchant/passkey-list.tsx";
import { Notice } from "#app/ui/office/notice.tsx";
import { DeviceList } from "#app/ui/office/shops/device-list.tsx";
import { useText } from "#app/ui/text.tsx";
import type { SaidDevice } from "./said-device.ts";
import type { Side } from "./side.server.ts";

type Props = {
  side: Pick<Side, "devices" | "passkeys">;
  /** Where devices and passkeys are ended. */
  action: string;
  /** What was just taken. */
  out: SaidDevice | null;
};

function Out({ out, name }: SaidDevice) {
  const t = useText();
  const unnamed = t.plain(
    out === "removed" ? "doors.passkey.unnamed" : "letter.devices.unnamed",
  );
  return <Notice>{t(`doors.office.${out}`, { name: name || unnamed })}</Notice>;
}

function Passkeys({ side, action }: Omit<Props, "out">) {
  const t = useText();
  return (
    <>
      <h3>{t("doors.office.passkeys")}</h3>
      <p>{t("doors.passkey.stays")}</p>
      <ul className="devices">
        {side.passkeys.map((passkey) => {
          const name = passkey.name || t.plain("doors.passkey.unnamed");
          return (
            <li key={passkey.credential}>
              <span>
                <b>{name}</b>
                <PasskeyDays {...passkey} />
              </span>
              <form method="post" action={action}>
                <button
                  className="button"
                  name="credential"
                  value={passkey.credential}
                  aria-label={t.plain("doors.passkey.removeOf", { name })}
                >
                  {t("doors.passkey.remove")}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A shop's devices and passkeys, each with its end, and the end of all. */
export function SideDevices(props: Props) {
  const { side, action, out } = props;
  const t = useText();
  const isEmpty = side.devices.length + side.passkeys.length === 0;
  return (
    <section id="devices">
      <h2>{t("shops.form.devices")}</h2>
      {out && <Out {...out} />}
      {side.devices.length === 0 ? (
        <p>{t("shops.form.devicesNone")}</p>
      ) : (
        <DeviceList devices={side.devices} action={action} />
      )}
      {side.passkeys.length > 0 && <Passkeys {...props} />}
      {!isEmpty && (
        <form method="post" action={action}>
          <button className="button" name="all" value="yes">
            {t("doors.office.endAll")}
          </button>
          <p className="hint">{t("doors.office.endAllNote")}</p>
        </form>
      )}
    </section>
  );
}
