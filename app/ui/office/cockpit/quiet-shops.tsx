import type { EmblemName } from "#app/domain/emblem.ts";
import type { Names } from "#app/domain/place.ts";
import { Emblem } from "#app/ui/art/emblem.tsx";
import { numberText, weekdayText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

type QuietShop = {
  id: string;
  number: number;
  names: Names;
  emblem: EmblemName;
  streetNames: Names;
  usual: number;
};

type QuietShopsProps = {
  quiet: { open: number; count: number; shops: QuietShop[] };
  weekday: number;
  hour: number;
};

/** Shops that are open now and have no stamp today: perhaps a poster fell. */
export function QuietShops({ quiet, weekday, hour }: QuietShopsProps) {
  const t = useText();
  const rest = quiet.count - quiet.shops.length;
  return (
    <section className="quiet" aria-labelledby="quiet">
      <h2 id="quiet">
        {t("ward.cockpit.quiet", { n: numberText(quiet.count) })}
      </h2>
      {quiet.count === 0 ? (
        <p>
          {t(
            quiet.open === 0
              ? "ward.cockpit.quietClosed"
              : "ward.cockpit.quietNone",
          )}
        </p>
      ) : (
        <table className="rows roomy">
          <thead>
            <tr>
              <th scope="col">{t("ward.cockpit.quietShop")}</th>
              <th scope="col" className="n">
                {t("ward.cockpit.quietNumber")}
              </th>
              <th scope="col" className="n">
                {t("ward.cockpit.quietUsual", {
                  weekday: unmarked(weekdayText(t.language, weekday)),
                })}
              </th>
            </tr>
          </thead>
          <tbody>
            {quiet.shops.map((shop) => (
              <tr key={shop.id}>
                <th scope="row">
                  <Emblem
                    name={shop.emblem}
                    size={22}
                    label={t.plainName(shop.streetNames)}
                  />
                  {t.names(shop.names)}
                </th>
                <td className="n">{shop.number}</td>
                <td className="n">
                  {t("ward.cockpit.quietUsualCount", {
                    hour,
                    n: numberText(shop.usual),
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <p>{t("ward.cockpit.quietMore", { n: numberText(rest) })}</p>
      )}
    </section>
  );
}
