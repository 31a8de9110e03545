import { kilometres } from "#app/domain/distance.ts";
import type { NetworkFigures } from "#app/domain/walk/network-figures.ts";
import { numberText } from "#app/ui/dates.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";
import type { Figure } from "./preview-parts.tsx";

export function figuresOf(t: TextOf, figures: NetworkFigures): Figure[] {
  const { segments, metres, stairs, islands } = figures;
  return [
    {
      name: t.plain("walkNetwork.segments"),
      n: segments,
      unit: t.plain("walkNetwork.segmentUnit"),
    },
    {
      name: t.plain("walkNetwork.length"),
      n: kilometres(metres),
      unit: t.plain("walkNetwork.lengthUnit"),
    },
    {
      name: t.plain("walkNetwork.stairs"),
      n: stairs,
      unit: t.plain("walkNetwork.stairUnit"),
    },
    {
      name: t.plain("walkNetwork.islands"),
      n: islands,
      unit: t.plain("walkNetwork.islandUnit"),
      isToMend: islands > 1,
    },
  ];
}

/** Whether all of it can be walked to, and how many ways have stairs. */
export function NetworkWords({ figures }: { figures: NetworkFigures }) {
  const t = useText();
  const { islands, apartMetres, withStairs } = figures;
  return (
    <>
      <p>
        {islands > 1
          ? t("walkNetwork.apart", { n: islands, km: kilometres(apartMetres) })
          : t("walkNetwork.whole")}
      </p>
      <p>{t("walkNetwork.withStairs", { n: numberText(withStairs) })}</p>
    </>
  );
}

export type Reach = {
  shops: number;
  allShops: number;
  stations: number;
  allStations: number;
};

/** How much of the ward its ways come near, and how ways are counted. */
export function NetworkReach({ reach }: { reach: Reach }) {
  const t = useText();
  const isNear = reach.shops > 0;
  return (
    <>
      <p>
        {t("walkNetwork.preview.reach", reach)}{" "}
        {!isNear && <strong>{t("walkNetwork.preview.reachNone")}</strong>}
      </p>
      <p>{t("walkNetwork.preview.counted")}</p>
    </>
  );
}
