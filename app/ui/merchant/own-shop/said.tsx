import type { ParseKeys } from "i18next";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { FormSummary } from "../form-summary.tsx";

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
export function Summary({ text, to }: SaidProps & { to?: string | undefined }) {
  const t = useText();
  return <FormSummary to={to}>{t(text)}</FormSummary>;
}
