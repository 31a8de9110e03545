import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

/** The button for who put the poster up: it can be read, and hangs. */
export function PosterCheckForm({ code }: { code: string }) {
  const t = useText();
  return (
    <form className="poster-check" method="post" action={`/posters/${code}`}>
      <button className="button">
        <Icon name="check" />
        {t("prints.check.button")}
      </button>
      <p>{t("prints.check.why")}</p>
    </form>
  );
}
