import { useText } from "#app/ui/text.tsx";

type Refused =
  | { refusal: "missing-glyph"; characters: string[] }
  | { refusal: "address-not-alphanumeric" }
  | { refusal: "not-here" };

/** Why there is no poster, and who can help. */
export function PosterRefusal({ refused }: { refused: Refused }) {
  const t = useText();
  const told = () => {
    if (refused.refusal === "missing-glyph")
      return t("merchant.poster.missingGlyph", {
        characters: refused.characters.join("　"),
      });
    const key = refused.refusal === "not-here" ? "notHere" : "badAddress";
    return t(`merchant.poster.${key}`);
  };
  return (
    <p className="lead" role="alert">
      {told()}
    </p>
  );
}
