import type { MapVariant } from "#app/ui/map/types.ts";
import { WardMap } from "#app/ui/map/ward-map.tsx";
import { WindowMap } from "#app/ui/map/window-map.tsx";
import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";

function useDrawn(view: MapView) {
  const t = useText();
  return {
    data: view.geography,
    streets: view.streets,
    course: view.course?.line,
    places: view.places?.places ?? [],
    labels: {
      title: t.plain("mapPage.label", { ward: t.plainName(view.wardNames) }),
      visited: t.plain("mapPage.visited"),
      offer: t.plain("mapPage.offer"),
    },
  };
}

function Whole({ view, variant }: { view: MapView; variant: MapVariant }) {
  return (
    <div className={`drawing ${variant}`}>
      <WardMap
        {...useDrawn(view)}
        id={variant}
        variant={variant}
        checkpoints={variant === "wide" ? view.checkpoints : []}
      />
    </div>
  );
}

/** The whole ward for small and for wide screens, or the cut that is asked for. */
export function Drawing({ view }: { view: MapView }) {
  const drawn = useDrawn(view);
  if (!view.window)
    return (
      <>
        <Whole view={view} variant="phone" />
        <Whole view={view} variant="wide" />
      </>
    );
  return (
    <WindowMap
      {...drawn}
      id="cut"
      cut={view.window}
      checkpoints={view.checkpoints}
      paths={view.paths}
    />
  );
}
