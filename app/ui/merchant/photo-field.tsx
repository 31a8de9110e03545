import type { ParseKeys } from "i18next";
import type { PhotoView } from "#app/domain/photo.ts";
import { useText } from "#app/ui/text.tsx";
import { StepHead } from "./field.tsx";
import { PhotoPick } from "./photo-pick.tsx";

type PhotoFieldProps = {
  name: "picture";
  /** The picture that is there already, of a promotion or of a form sent back. */
  kept: (PhotoView & { id: string }) | null;
  error?: ParseKeys | undefined;
  /** Which step of the form it is. */
  number?: number;
};

/**
 * A form's step for a picture that may be left out. Sends `picture` (the file),
 * `photo` (the kept one's id) and `removePhoto` = `yes`; a file that was chosen
 * goes before both. The form is `multipart/form-data`.
 */
export function PhotoField({ name, kept, error, number = 1 }: PhotoFieldProps) {
  const t = useText();
  return (
    <div className="field">
      <StepHead
        number={number}
        labels={name}
        head={t("photo.head")}
        note={t("photo.optional")}
      />
      <PhotoPick name={name} kept={kept} hint="photo.hint" error={error} />
      {kept && (
        <>
          <input type="hidden" name="photo" value={kept.id} />
          <label className="tick photo-remove">
            <input type="checkbox" name="removePhoto" value="yes" />
            <span>{t("photo.remove")}</span>
          </label>
        </>
      )}
    </div>
  );
}
