import type { ParseKeys } from "i18next";
import type { PhotoRefusal } from "#app/domain/photo-judge.ts";

/** Why a form has no picture: it was not taken, or it was kept before and is `gone`. */
export type PictureRefusal = PhotoRefusal | "gone";

/** The sentence for it. */
export function photoProblem(refusal: PictureRefusal): ParseKeys {
  return `photo.refusals.${refusal}`;
}
