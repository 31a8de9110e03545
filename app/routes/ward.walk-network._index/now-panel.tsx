import { tokyoDate } from "#app/domain/business-day.ts";
import type { Geography } from "#app/domain/geography.ts";
import { dayText } from "#app/ui/dates.ts";
import { NetworkDrawing } from "#app/ui/office/place-list/network-drawing.tsx";
import {
  figuresOf,
  NetworkWords,
} from "#app/ui/office/place-list/network-figures.tsx";
import { PreviewFigures } from "#app/ui/office/place-list/preview-parts.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";
import type { NetworkNow } from "./now.server.ts";

/** What the network comes to, whose data it is, and since when. */
export function NowFigures({ now }: { now: NetworkNow }) {
  const t = useText();
  const day = unmarked(dayText(t.language, tokyoDate(now.at), "short"));
  return (
    <PreviewFigures
      label={t.plain("walkNetwork.now")}
      figures={figuresOf(t, now.figures)}
    >
      <NetworkWords figures={now.figures} />
      <p>{t.plain("walkNetwork.source", { credit: now.credit })}</p>
      <p>
        {now.who === null
          ? t("walkNetwork.sample")
          : t.plain("walkNetwork.when", { day, who: now.who })}
      </p>
    </PreviewFigures>
  );
}

type DrawingProps = { now: NetworkNow; geography: Geography };

/** The network drawn, and as a file. */
export function NowDrawing({ now, geography }: DrawingProps) {
  const t = useText();
  return (
    <section>
      <h2>{t("walkNetwork.now")}</h2>
      <NetworkDrawing geography={geography} lines={now.lines} />
      <p>
        <a href="/ward/walk-network/current.geojson" download>
          {t("walkNetwork.current")}
        </a>
      </p>
    </section>
  );
}
