import { useText } from "#app/ui/text.tsx";

/** Takes away a street that no shop stands in. */
export function RemovalForm() {
  const t = useText();
  return (
    <form method="post" className="side-facts">
      <p>{t("shops.streets.removeNote")}</p>
      <p>
        <button className="button" name="intent" value="remove">
          {t("shops.streets.remove")}
        </button>
      </p>
    </form>
  );
}
