import { data } from "@remix-run/node";
import { photoView } from "#app/domain/photo.ts";
import type { Photo } from "#app/models/photo.server.ts";
import type { Promotion } from "#app/models/promotion.server.ts";
import type { Draft, KeptPhoto } from "#app/ui/merchant/promotion-preview.tsx";
import type { PromotionForm } from "./promotion-form.server.ts";

export function keptPhoto(photo: Photo | null): KeptPhoto | null {
  return photo && { ...photoView(photo)!, id: photo.id };
}

type Shown = Omit<Draft, "photo" | "isSoldOut"> &
  Partial<Pick<Promotion, "soldOutAt">>;

/** A promotion, posted or not, as its preview shows it. */
export function draftOf(promotion: Shown, photo: Photo | null): Draft {
  const { kind, title, text, endsOn, weekdays, fromTime, toTime } = promotion;
  const { stock, perCard, soldOutAt = null } = promotion;
  return {
    ...{ kind, title, text, endsOn, weekdays, fromTime, toTime },
    ...{ stock, perCard },
    isSoldOut: soldOutAt !== null,
    photo: photoView(photo),
  };
}

export type Refused = {
  refusal: "changed" | "withdrawn" | "used-more" | "used-kind";
  used: number;
};

type Told = { draft?: Draft; refused?: Refused };

/** What a form that was not taken shows again: everything typed, the picture, what is wrong. */
export function answerForm(
  form: PromotionForm,
  status: number,
  told: Told = {},
) {
  const { submission, photo, refusal } = form;
  return data(
    {
      result: submission.reply(),
      photo: keptPhoto(photo),
      pictureRefusal: refusal,
      draft: told.draft ?? null,
      refused: told.refused ?? null,
    },
    { status },
  );
}
