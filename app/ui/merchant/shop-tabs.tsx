import type { Names } from "#app/domain/place.ts";
import { useText } from "#app/ui/text.tsx";

/** Says that another tab has changed the shop; shop-tabs.js shows it and holds this page's forms. */
export function ShopTabs({ id, names }: { id: string; names: Names }) {
  const t = useText();
  const name = t.plainName(names);
  return (
    <section
      className="told shop-tabs"
      role="alert"
      hidden
      data-shop={id}
      data-elsewhere={t.plain("doors.shops.elsewhere", { name })}
      data-come-back={t.plain("doors.shops.comeBack", { name })}
    >
      <p />
      <button type="button" className="button" />
    </section>
  );
}
