import { useText } from "#app/ui/text.tsx";

/** Customers are told that the shop is closed today; how to take that back. */
export function CounterOff({ id }: { id: string }) {
  const t = useText();
  return (
    <form method="post" action="/merchant/closures" className="qr-off">
      <p>{t("counter.qr.off")}</p>
      <input type="hidden" name="from" value="home" />
      <input type="hidden" name="id" value={id} />
      <button className="button" name="intent" value="undo">
        {t("ownShop.row.undo")}
      </button>
    </form>
  );
}
