import { i18n } from "#app/locales/index.ts";

/** The service's name for a page without a title of its own, in the language the layout tells. */
export function brandIn(matches: { data: unknown }[]): string {
  for (const { data } of matches) {
    const { brand } = (data ?? {}) as { brand?: unknown };
    if (typeof brand === "string") return brand;
  }
  return i18n.t("common.brand");
}
