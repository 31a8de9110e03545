import type { ParseKeys } from "i18next";
import { Icon } from "#app/ui/art/icons.tsx";
import { i18n } from "#app/locales/index.ts";
import { useText } from "#app/ui/text.tsx";

/** Why an order was refused, beside what it is about. */
export function OrderError({
  id,
  error,
}: {
  id: string;
  error: string | null;
}) {
  const t = useText();
  if (error === null) return null;
  const key = `prints.order.errors.${error}`;
  const known = i18n.exists(key) ? key : "prints.order.errors.no-sheet";
  return (
    <p className="error" id={id} role="alert">
      <Icon name="warning" size={20} />
      {t(known as ParseKeys)}
    </p>
  );
}
