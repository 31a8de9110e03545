import type { PlaceLayer } from "#app/domain/public-place.ts";

/** What a sign shows, in a box of 24: filled shapes, then strokes. Each layer has a shape of its own. */
const signs: Record<PlaceLayer, { fill?: string; pen?: string }> = {
  toilet: {
    fill: "M7 3.2a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM4.2 8.4h5.6l-.9 6.2H8.3V20H5.7v-5.4h-.6ZM17 3.2a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM16 8.4h2l2.4 7h-2.1V20h-2.6v-4.6h-2.1Z",
    pen: "M12 4v16",
  },
  accessible: {
    fill: "M10.4 2.4a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z",
    pen: "M10.4 7.6v6h5.2l2.6 5.4 2-.8M10.4 10.2h4.4M7.8 11.6a5 5 0 1 0 7 6.4",
  },
  aed: {
    fill: "M12 21 3.6 12.2a5 5 0 0 1 0-6.6 4.9 4.9 0 0 1 7.2.2L12 7.2l1.2-1.4a4.9 4.9 0 0 1 7.2-.2 5 5 0 0 1 0 6.6Z",
  },
  wifi: {
    fill: "M12 16.6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z",
    pen: "M3.4 10a12 12 0 0 1 17.2 0M7.4 13.8a6.6 6.6 0 0 1 9.2 0",
  },
  shelter: { fill: "M12 2.6 22 12h-3v9h-5v-6h-4v6H5v-9H2Z" },
};

function Sign({ layer }: { layer: PlaceLayer }) {
  const { fill, pen } = signs[layer];
  return (
    <>
      {fill && <path className="p-fill" d={fill} />}
      {pen && <path className="p-pen" d={pen} />}
    </>
  );
}

/** The sign of a layer beside its words, `size` px square, hidden from readers. */
export function PlaceSign({
  layer,
  size = 24,
}: {
  layer: PlaceLayer;
  size?: number;
}) {
  return (
    <svg
      className={`place-sign p-${layer}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden
    >
      <Sign layer={layer} />
    </svg>
  );
}

/** The signs a drawing repeats, once; `id` is the drawing's prefix. */
export function SignSprite({
  id,
  layers,
}: {
  id: string;
  layers: PlaceLayer[];
}) {
  return (
    <defs>
      {[...new Set(layers)].map((layer) => (
        <g key={layer} id={`${id}-${layer}`} className={`p-${layer}`}>
          <circle className="p-plate" r="16" />
          <g transform="translate(-12 -12)">
            <Sign layer={layer} />
          </g>
        </g>
      ))}
    </defs>
  );
}
