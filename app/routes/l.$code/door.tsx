import type { DeviceKind } from "#app/domain/shop-device.ts";
import type { Names } from "#app/domain/place.ts";
import { dayText } from "#app/ui/dates.ts";
import { FieldError } from "#app/ui/merchant/field.tsx";
import {
  DeviceList,
  type DeviceRow,
} from "#app/ui/office/shops/device-list.tsx";
import { useText } from "#app/ui/text.tsx";

type UseDeviceProps = {
  view: { names: Names; until: string; device: DeviceKind };
  /** A name that could not be one; null before. */
  wrong: string | null;
};

/** Which shop this is, and what the device shall be called. */
export function UseDevice({ view, wrong }: UseDeviceProps) {
  const t = useText();
  const suggested = t.plain(`letter.devices.kinds.${view.device}`);
  return (
    <form method="post" className="stack" noValidate>
      <p className="letter-shop">{t.names(view.names)}</p>
      <p className="lead">{t("letter.door.ask")}</p>
      <div>
        <label htmlFor="device">{t("letter.door.device")}</label>
        <input
          id="device"
          name="device"
          defaultValue={wrong ?? suggested}
          autoComplete="off"
          aria-invalid={wrong === null ? undefined : true}
          aria-describedby={
            wrong === null ? "device-hint" : "device-hint device-error"
          }
        />
        <p className="hint" id="device-hint">
          {t("letter.door.deviceHint")}
        </p>
        {wrong !== null && (
          <FieldError id="device-error">
            {t("letter.door.deviceError")}
          </FieldError>
        )}
      </div>
      <button className="button main big">{t("letter.door.use")}</button>
      <p>{t("letter.door.until", { day: dayText(t.language, view.until) })}</p>
    </form>
  );
}

/** Three devices are in: which they are and what to do. */
export function Full({
  devices,
  here,
}: {
  devices: DeviceRow[];
  here: string;
}) {
  const t = useText();
  return (
    <section className="stack" role="alert">
      <h2>{t("letter.door.fullTitle")}</h2>
      <p>{t("letter.door.full")}</p>
      <DeviceList devices={devices} action={null} />
      <a className="button" href={here}>
        {t("signIn.other")}
      </a>
    </section>
  );
}
