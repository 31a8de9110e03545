import {
  DeviceList,
  type DeviceRow,
} from "#app/ui/office/shops/device-list.tsx";
import { useText } from "#app/ui/text.tsx";
import { Carried } from "./carried.tsx";

/** Three devices are in: which they are and what to do. */
export function FullHouse({
  devices,
  here,
  kept,
}: {
  devices: DeviceRow[];
  /** The page to come back to when there is room. */
  here: string;
  /** A form sent too late, sealed. */
  kept: string | null;
}) {
  const t = useText();
  return (
    <section className="stack" role="alert">
      <h2>{t("letter.door.fullTitle")}</h2>
      <p>{t("letter.door.full")}</p>
      <DeviceList devices={devices} action={null} />
      {kept === null ? (
        <a className="button" href={here}>
          {t("signIn.other")}
        </a>
      ) : (
        <form method="post" action={here} className="stack">
          <Carried kept={kept} />
          <button className="button">{t("signIn.other")}</button>
        </form>
      )}
    </section>
  );
}
