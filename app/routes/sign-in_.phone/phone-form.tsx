import { Carried } from "#app/ui/merchant/carried.tsx";
import { DeviceField } from "#app/ui/merchant/device-field.tsx";
import { FieldError } from "#app/ui/merchant/field.tsx";
import { useText } from "#app/ui/text.tsx";

type Numeric = "number" | "digits";
type WrongField = Numeric | "device";

type PhoneFormProps = {
  typed: Record<Numeric, string>;
  device: string;
  /** The fields that could not be read. */
  wrong: WrongField[];
  kept: string | null;
};

type NumberFieldProps = { name: Numeric; value: string; isWrong: boolean };

function NumberField({ name, value, isWrong }: NumberFieldProps) {
  const t = useText();
  return (
    <div>
      <label htmlFor={name}>{t(`doors.phone.${name}`)}</label>
      <input
        id={name}
        name={name}
        className="phone-number"
        inputMode="numeric"
        autoComplete={name === "digits" ? "one-time-code" : "off"}
        defaultValue={value}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={
          isWrong ? `${name}-hint ${name}-error` : `${name}-hint`
        }
      />
      <p className="hint" id={`${name}-hint`}>
        {t(`doors.phone.${name}Hint`)}
      </p>
      {isWrong && (
        <FieldError id={`${name}-error`}>
          {t(`doors.phone.${name}Error`)}
        </FieldError>
      )}
    </div>
  );
}

/** The two numbers that were told by telephone, and what the device shall be called. */
export function PhoneForm({ typed, device, wrong, kept }: PhoneFormProps) {
  const t = useText();
  return (
    <form
      method="post"
      action="/sign-in/phone"
      className="stack"
      autoComplete="off"
      noValidate
    >
      <p className="lead">{t("doors.phone.lead")}</p>
      {kept !== null && <Carried kept={kept} />}
      <NumberField
        name="number"
        value={typed.number}
        isWrong={wrong.includes("number")}
      />
      <NumberField
        name="digits"
        value={typed.digits}
        isWrong={wrong.includes("digits")}
      />
      <DeviceField name={device} isWrong={wrong.includes("device")} />
      <button className="button main big">{t("doors.phone.enter")}</button>
    </form>
  );
}
