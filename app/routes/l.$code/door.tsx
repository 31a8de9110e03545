import type { DeviceKind } from "#app/domain/shop-device.ts";
import type { Names } from "#app/domain/place.ts";
import { dayText } from "#app/ui/dates.ts";
import { Carried } from "#app/ui/merchant/carried.tsx";
import { DeviceField } from "#app/ui/merchant/device-field.tsx";
import { useText } from "#app/ui/text.tsx";

type UseDeviceProps = {
  view: { names: Names; until: string; device: DeviceKind };
  /** A name that could not be one; null before. */
  wrong: string | null;
  /** A form sent too late, sealed. */
  kept: string | null;
};

/** Which shop this is, and what the device shall be called. */
export function UseDevice({ view, wrong, kept }: UseDeviceProps) {
  const t = useText();
  const suggested = t.plain(`letter.devices.kinds.${view.device}`);
  return (
    <form method="post" className="stack" noValidate>
      <p className="letter-shop">{t.names(view.names)}</p>
      <p className="lead">{t("letter.door.ask")}</p>
      {kept !== null && <Carried kept={kept} />}
      <DeviceField name={wrong ?? suggested} isWrong={wrong !== null} />
      <button className="button main big">{t("letter.door.use")}</button>
      <p>{t("letter.door.until", { day: dayText(t.language, view.until) })}</p>
    </form>
  );
}
