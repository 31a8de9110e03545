import { MOST_PHOTO_BYTES } from "#app/domain/photo-judge.ts";
import { cleanForm } from "./form.server.ts";

/** A form whose file field may hold a picture; `picture` is null when none was chosen. */
export type PictureForm = { form: FormData; picture: Uint8Array | null };

/**
 * A form's fields as `readForm` gives them, and beside them the bytes of its file
 * field `name`. Of a file above the limit only as much is read as shows that it is.
 */
export async function readPictureForm(
  request: Request,
  name: string,
): Promise<PictureForm> {
  try {
    const sent = await request.formData();
    const file = sent.get(name);
    const isNone =
      !(file instanceof File) || (file.name === "" && file.size === 0);
    const picture = isNone
      ? null
      : new Uint8Array(await file.slice(0, MOST_PHOTO_BYTES + 1).arrayBuffer());
    return { form: cleanForm(sent), picture };
  } catch {
    return { form: new FormData(), picture: null };
  }
}
