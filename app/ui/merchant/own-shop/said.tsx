import type { ParseKeys } from "i18next";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type SaidProps = { text: ParseKeys };

/** What was done, at the head of the page. */
export function Done({ text }: SaidProps) {
  const t = useText();
  return (
    <p className="done" role="status">
      <Icon name="check" size={26} />
      {t(text)}
    </p>
  );
}

/** What was not done, at the head of the page. */
export function Summary({ text }: SaidProps) {
  const t = useText();
  return (
    <p className="summary" role="alert">
      <Icon name="warning" size={26} />
      {t(text)}
    </p>
  );
}
