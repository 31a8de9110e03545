import { useText } from "#app/ui/text.tsx";
import { type Side, sides } from "./tap.ts";

type TapMapProps = {
  src: string;
  zoom: number;
  edition: string | null;
  place: { lat: string; lng: string } | null;
};

/** The drawing to press: a GET form whose image button tells where, so the next page can be larger. */
export function TapMap({ src, zoom, edition, place }: TapMapProps) {
  const t = useText();
  return (
    <form className="tap-map">
      <input type="hidden" name="zoom" value={zoom} />
      {edition !== null && (
        <input type="hidden" name="edition" value={edition} />
      )}
      {place && (
        <>
          <input type="hidden" name="lat" value={place.lat} />
          <input type="hidden" name="lng" value={place.lng} />
        </>
      )}
      {(Object.keys(sides) as Side[]).map((side) => (
        <input
          key={side}
          type="image"
          name={side}
          src={src}
          className={`tap-${side}`}
          width={sides[side]}
          height={sides[side]}
          alt={t.plain("shops.place.map")}
        />
      ))}
    </form>
  );
}
