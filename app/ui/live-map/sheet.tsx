import { useEffect, useRef } from "react";
import { handOffHref } from "./hand-off.ts";
import type { MapDataStreet } from "./map-data.ts";
import type { Says } from "./says.ts";
import type { Chosen } from "./store.ts";

type SheetProps = {
  chosen: Chosen;
  streets: MapDataStreet[];
  says: Says;
  close: () => void;
};

function Lines({ chosen, streets, says }: Omit<SheetProps, "close">) {
  const { properties } = chosen;
  if (properties.kind === "stop") return null;
  if (properties.kind === "place")
    return (
      <>
        <p>{properties.address}</p>
        {properties.note && <p>{properties.note}</p>}
      </>
    );
  const street = streets.find(({ slug }) => slug === properties.street);
  return (
    <>
      <p>
        {street?.name}{" "}
        {street?.crowding && (
          <span className="tag">{says[`crowding.${street.crowding}`]}</span>
        )}
      </p>
      <p>
        {properties.hours}{" "}
        {properties.visited && <span className="tag">{says.visited}</span>}
      </p>
      {properties.offer && <p className="live-offer">{properties.offer}</p>}
    </>
  );
}

/** What was chosen on the map or in the list. It takes the focus. */
export function Sheet({ chosen, streets, says, close }: SheetProps) {
  const { properties, geometry } = chosen;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [chosen]);
  const [lng = 0, lat = 0] = geometry.coordinates;
  return (
    <section className="live-sheet" aria-label={properties.name}>
      <h2 ref={head} tabIndex={-1}>
        {properties.kind === "stop" && `${properties.order}. `}
        {properties.name}
      </h2>
      <Lines {...{ chosen, streets, says }} />
      <p className="live-actions">
        {properties.kind === "checkpoint" && (
          <a className="button" href={`/shops/${properties.slug}`}>
            {says.openShop}
          </a>
        )}
        <a
          className="button"
          href={handOffHref(navigator.userAgent, [lng, lat], properties.name)}
          rel="noreferrer"
        >
          {says.openMaps}
        </a>
        <button className="button" type="button" onClick={close}>
          {says.close}
        </button>
      </p>
    </section>
  );
}
