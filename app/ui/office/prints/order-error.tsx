import type { ParseKeys } from "i18next";
import { i18n } from "#app/locales/index.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";
import { Wrong } from "../field.tsx";

/** Why an order was refused, in words. */
export function orderErrorText(t: TextOf, error: string): string {
  const key = `prints.order.errors.${error}`;
  const known = i18n.exists(key) ? key : "prints.order.errors.no-sheet";
  return t.plain(known as ParseKeys);
}

/** Why an order was refused, beside what it is about. */
export function OrderError({
  id,
  error,
}: {
  id: string;
  error: string | null;
}) {
  const t = useText();
  return <Wrong id={id}>{error && orderErrorText(t, error)}</Wrong>;
}
