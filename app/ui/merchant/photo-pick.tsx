import type { ParseKeys } from "i18next";
import type { PhotoView } from "#app/domain/photo.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { inView } from "./answered-form.ts";
import { FieldError } from "./field.tsx";

type PhotoPickProps = {
  /** Of the file field; its id, too. */
  name: string;
  kept: PhotoView | null;
  hint: ParseKeys;
  error?: ParseKeys | undefined;
};

/**
 * A file field for one picture, with the kept one above it. photo.js shows the
 * chosen one in its place. The form around it is `multipart/form-data`.
 */
export function PhotoPick({ name, kept, hint, error }: PhotoPickProps) {
  const t = useText();
  const described = `${name}-hint`;
  return (
    <>
      <div
        className="photo"
        data-photo={t.plain("photo.chosen")}
        data-again={t.plain("photo.again")}
      >
        <div className="photo-frame">
          {kept && (
            <img
              src={kept.large}
              width={kept.width}
              height={kept.height}
              alt={t.plain("photo.now")}
            />
          )}
        </div>
        <label className="button photo-label" htmlFor={name}>
          <Icon name="camera" size={24} />
          <span>{t(kept ? "photo.again" : "photo.choose")}</span>
        </label>
        <input
          type="file"
          id={name}
          name={name}
          accept="image/jpeg,image/png,image/webp"
          {...inView(error !== undefined)}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error ${described}` : described}
        />
        <p className="photo-said" role="status" />
      </div>
      {error && <FieldError id={`${name}-error`}>{t(error)}</FieldError>}
      <p className="hint" id={described}>
        {t(hint)}
      </p>
    </>
  );
}
