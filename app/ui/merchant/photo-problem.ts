import type { ParseKeys } from "i18next";
import type { PhotoRefusal } from "#app/domain/photo-judge.ts";

/** The sentence for a picture that was not taken. */
export function photoProblem(refusal: PhotoRefusal): ParseKeys {
  return `photo.refusals.${refusal}`;
}
