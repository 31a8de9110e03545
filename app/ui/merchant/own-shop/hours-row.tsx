import { useText } from "#app/ui/text.tsx";
import { type AnsweredForm, textOf } from "../answered-form.ts";
import { hoursError } from "./errors.ts";
import { OwnField } from "./own-field.tsx";

type HoursRowProps = AnsweredForm & {
  /** `u` for the usual hours, `d0`–`d6` for a day's. */
  of: string;
};

/** Open and close, and a break between them; a day of more parts is kept in words. */
export function HoursRow({ of, ...form }: HoursRowProps) {
  const t = useText();
  const field = (part: string) => ({
    ...form,
    name: of + part,
    errorKey: hoursError,
  });
  if (textOf(form.typed, `${of}Words`) !== "")
    return (
      <OwnField
        {...field("Words")}
        label={t("ownShop.hours.words")}
        hint={t("ownShop.hours.wordsWhy")}
      />
    );
  return (
    <div className="hours-row">
      <div className="pair">
        <OwnField
          {...field("Open")}
          type="time"
          label={t("ownShop.hours.open")}
        />
        <OwnField
          {...field("Close")}
          type="time"
          label={t("ownShop.hours.close")}
        />
      </div>
      <div className="pair">
        <OwnField
          {...field("From")}
          type="time"
          label={t("ownShop.hours.breakFrom")}
        />
        <OwnField
          {...field("To")}
          type="time"
          label={t("ownShop.hours.breakTo")}
        />
      </div>
      <p className="hint">{t("ownShop.hours.breakWhy")}</p>
    </div>
  );
}
