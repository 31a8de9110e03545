import { useText } from "#app/ui/text.tsx";
import { FieldError } from "./field.tsx";

/** What a device shall be called, with a name that was typed or suggested. */
export function DeviceField({
  name,
  isWrong,
}: {
  name: string;
  isWrong: boolean;
}) {
  const t = useText();
  return (
    <div>
      <label htmlFor="device">{t("letter.door.device")}</label>
      <input
        id="device"
        name="device"
        defaultValue={name}
        autoComplete="off"
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? "device-hint device-error" : "device-hint"}
      />
      <p className="hint" id="device-hint">
        {t("letter.door.deviceHint")}
      </p>
      {isWrong && (
        <FieldError id="device-error">
          {t("letter.door.deviceError")}
        </FieldError>
      )}
    </div>
  );
}
