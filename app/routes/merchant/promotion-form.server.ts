import { parseWithZod } from "@conform-to/zod/v4";
import { pressIdSchema } from "#app/domain/coupon.ts";
import { type FormRules, promotionSchema } from "#app/domain/promotion-form.ts";
import { readPictureForm } from "#app/http/picture.server.ts";
import {
  findOwnPhoto,
  type Photo,
  takePhoto,
} from "#app/models/photo.server.ts";
import type { PictureRefusal } from "#app/ui/merchant/photo-problem.ts";

type Sender = { id: string; wardId: string };
type Rules = Omit<FormRules, "isDraft"> & { canDraft: boolean };

type Picture = { photo: Photo | null; refusal: PictureRefusal | null };

/** The picture that was sent, kept at once; else the one kept before, unless it was taken off: refused where it is `gone`. */
async function readPicture(
  shop: Sender,
  form: FormData,
  picture: Uint8Array | null,
  now: Date,
): Promise<Picture> {
  const id = String(form.get("photo") ?? "");
  const isOff = form.get("removePhoto") === "yes";
  const keeps = id !== "" && !isOff;
  const before = async () => (keeps ? findOwnPhoto(shop, id) : null);
  if (!picture) {
    const photo = await before();
    return { photo, refusal: keeps && !photo ? "gone" : null };
  }
  const taken = await takePhoto(shop, picture, "promotion", now);
  return taken.ok
    ? { photo: taken.photo, refusal: null }
    : { photo: await before(), refusal: taken.refusal };
}

/**
 * A promotion's form, its picture and which button was pressed. The picture is
 * stored whatever else is wrong, so that it need not be chosen again.
 */
export async function readPromotionForm(
  request: Request,
  shop: Sender,
  { canDraft, ...rules }: Rules,
  now: Date,
) {
  const { form, picture } = await readPictureForm(request, "picture");
  const isDraft = canDraft && form.get("intent") === "draft";
  const isPreview = form.get("intent") === "preview";
  const { photo, refusal } = await readPicture(shop, form, picture, now);
  const submission = parseWithZod(form, {
    schema: promotionSchema({ ...rules, isDraft }),
    // An empty field is an empty text: the rules have their own sentence for it.
    disableAutoCoercion: true,
  });
  const known = String(form.get("known") ?? "");
  const press = pressIdSchema.parse(form.get("press"));
  return { submission, isDraft, isPreview, known, press, photo, refusal };
}

export type PromotionForm = Awaited<ReturnType<typeof readPromotionForm>>;
