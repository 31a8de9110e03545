import type { Names } from "#app/domain/place.ts";
import { useText } from "#app/ui/text.tsx";

/** In words, that some of these are known in Japanese only; nothing where the reader's language has them. */
export function OnlyJapanese({ names }: { names: Names[] }) {
  const t = useText();
  if (names.every((one) => !t.isForeign(one))) return null;
  return <small className="only-japanese">{t("course.onlyJapanese")}</small>;
}
