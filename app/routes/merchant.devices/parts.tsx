import { FieldError } from "#app/ui/merchant/field.tsx";
import { useText } from "#app/ui/text.tsx";

type SaidProps = {
  done: "added" | "renamed" | "removed" | "device" | null;
  ended: number | null;
  refusal: string | null;
};

/** What the last press did. */
export function Said({ done, ended, refusal }: SaidProps) {
  const t = useText();
  if (refusal !== null && refusal !== "passkey-gone") return null;
  const words =
    refusal === "passkey-gone"
      ? t("doors.passkey.gone")
      : ended !== null
        ? t("letter.devices.ended", { n: ended })
        : done === "device"
          ? t("doors.device.renamed")
          : done && t(`doors.passkey.done.${done}`);
  if (!words) return null;
  return (
    <p className="told" role={refusal ? "alert" : "status"}>
      {words}
    </p>
  );
}

/** This device's name, to be changed; `typed` is one that was refused. */
export function OwnDevice({
  name,
  typed,
}: {
  name: string;
  typed: string | null;
}) {
  const t = useText();
  return (
    <form method="post" className="name-form" noValidate>
      <label htmlFor="own">{t("doors.device.own")}</label>
      <input
        id="own"
        name="own"
        defaultValue={typed ?? name}
        autoComplete="off"
        aria-invalid={typed === null ? undefined : true}
        aria-describedby={typed === null ? undefined : "own-error"}
      />
      <button className="button">{t("doors.device.rename")}</button>
      {typed !== null && (
        <FieldError id="own-error">{t("letter.door.deviceError")}</FieldError>
      )}
    </form>
  );
}
