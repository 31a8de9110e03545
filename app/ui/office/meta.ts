import { i18n } from "#app/locales/index.ts";

/** The title a loader gave; the brand where it could not. */
export function officeMeta({ data }: { data?: { title: string } }) {
  return [{ title: data?.title ?? i18n.t("common.brand") }];
}
