import { EmblemSprite } from "#app/ui/art/emblem.tsx";
import { WardMap } from "#app/ui/map/ward-map.tsx";
import { useText } from "#app/ui/text.tsx";
import { FilterForm } from "./filter-form.tsx";
import { LiveLegend } from "./live-legend.tsx";
import { PlaceList } from "./place-list.tsx";
import type { LiveView } from "./route.tsx";

type Viewed = { view: LiveView };

/** The drawing, until the map is drawn over it and wherever it cannot be. */
function Stage({ view }: Viewed) {
  const t = useText();
  const ward = t.plainName(view.wardNames);
  return (
    <div className="live-map" data-live-map={JSON.stringify(view.config)}>
      <p className="live-status" role="status" data-live-status="">
        {t("liveMap.noScript")}
      </p>
      <div className="live-frame">
        <div className="live-drawing" data-live-drawing="">
          <EmblemSprite names={view.streets.map(({ emblem }) => emblem)} />
          <WardMap
            id="live"
            data={view.geography}
            variant="phone"
            streets={view.streets}
            checkpoints={[]}
            labels={{
              title: t.plain("mapPage.label", { ward }),
              visited: t.plain("mapPage.visited"),
            }}
          />
          <p className="note">{t.japanese(view.geography.credit)}</p>
        </div>
        <div className="live-stage" data-live-stage="" hidden />
      </div>
      <button className="button" type="button" data-live-locate="" hidden>
        {t("liveMap.here")}
      </button>
    </div>
  );
}

function BaseChoice({ view }: Viewed) {
  const t = useText();
  if (view.isDrawn)
    return (
      <p className="note">
        <a href="/map/live">{t("liveMap.usualBase")}</a>
      </p>
    );
  if (view.hosts.length === 0) return null;
  const hosts = view.hosts.join(t.plain("common.separator"));
  return (
    <p className="note">
      {t("liveMap.drawnBaseNote", { hosts })}{" "}
      <a href="/map/live?base=drawn">{t("liveMap.drawnBase")}</a>
    </p>
  );
}

/** The interactive map with its list beside it as its equal. */
export function LivePage({ view }: Viewed) {
  const t = useText();
  return (
    <div className="live-page">
      <div className="live-head">
        <h1>{t("liveMap.title")}</h1>
        <a href="/map">{t("liveMap.drawn")}</a>
      </div>
      <Stage view={view} />
      <div className="live-side">
        <LiveLegend />
        <FilterForm view={view} />
        <PlaceList view={view} />
        <BaseChoice view={view} />
      </div>
    </div>
  );
}
