import type { ParseKeys } from "i18next";
import { useText } from "#app/ui/text.tsx";
import { PhotoPick } from "./photo-pick.tsx";

type MarkFormProps = { isOwn: boolean; error: ParseKeys | undefined };

/** Sends a picture for the mark; where there is one, the way back to the letter. */
export function MarkForm({ isOwn, error }: MarkFormProps) {
  const t = useText();
  return (
    <>
      <form
        className="stack mark-form"
        method="post"
        encType="multipart/form-data"
        noValidate
      >
        <h2>{t("mark.picture")}</h2>
        <PhotoPick
          name="picture"
          kept={null}
          hint="mark.pictureHint"
          error={error}
        />
        <button className="button main big">{t("mark.set")}</button>
      </form>
      {isOwn && (
        <form className="door stack" method="post">
          <p>{t("mark.backNote")}</p>
          <button className="button" name="intent" value="remove">
            {t("mark.back")}
          </button>
        </form>
      )}
    </>
  );
}
