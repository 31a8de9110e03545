import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { cuts } from "./cuts.ts";

const filters = ["from", "to", "street", "channel"];

/** Each table as a CSV of the same period, street and channel. */
export function Downloads({ asked }: { asked: Record<string, string> }) {
  const t = useText();
  const addressOf = (extra: Record<string, string>) => {
    const kept = filters.flatMap((name) =>
      asked[name] ? [[name, asked[name]]] : [],
    );
    const query = new URLSearchParams([...Object.entries(extra), ...kept] as [
      string,
      string,
    ][]);
    return `/ward/tally.csv?${query}`;
  };
  return (
    <section
      className="downloads"
      id="downloads"
      aria-labelledby="downloads-head"
    >
      <h2 id="downloads-head">{t("ward.tally.download")}</h2>
      <ul>
        {cuts.map((cut) => (
          <li key={cut}>
            <Icon name="download" size={18} />
            <b>{t(`ward.tally.cuts.${cut}`)}</b>
            <a href={addressOf({ cut })} download>
              {t("ward.tally.csv")}
            </a>
            <a href={addressOf({ cut, encoding: "cp932" })} download>
              {t("ward.tally.csvExcel")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
