import { Land } from "./land.tsx";
import { rememberedLayout } from "./layout-memory.ts";
import type { Layout } from "./layout.ts";
import { Magnifier } from "./magnifier.tsx";
import { measures } from "./measures.ts";
import { Rosette } from "./rosette.tsx";
import { Cloth, Head } from "./street-ribbon.tsx";
import { Dots } from "./dots.tsx";
import type {
  Geography,
  MapCheckpoint,
  MapLabels,
  MapStreet,
  MapVariant,
} from "./types.ts";

type WardMapProps = {
  /** Prefix of the ids inside; unique on the page. */
  id: string;
  data: Geography;
  variant: MapVariant;
  streets: MapStreet[];
  /** Drawn on the wide and print maps, where each is a named link. */
  checkpoints: MapCheckpoint[];
  labels: MapLabels;
};

function of(
  checkpoints: MapCheckpoint[],
  { slug }: MapStreet,
): MapCheckpoint[] {
  return checkpoints.filter(({ street }) => street === slug);
}

function Streets({ props, layout }: { props: WardMapProps; layout: Layout }) {
  const { streets, checkpoints, labels, variant } = props;
  const size = measures[variant];
  return (
    <>
      {streets.map((street) => {
        const ribbon = layout.ribbons.get(street.slug);
        if (!ribbon) return null;
        return (
          <g key={street.slug} className={`m-street hue-${street.emblem}`}>
            <Cloth points={ribbon} width={size.ribbon} />
            <a
              href={street.href}
              aria-current={street.active ? "true" : undefined}
            >
              <title>{street.name}</title>
              <Head street={street} at={ribbon[0]} radius={size.head} />
            </a>
            <Dots
              points={ribbon}
              checkpoints={of(checkpoints, street)}
              width={size.ribbon}
              head={size.head}
              numbered={variant === "print"}
              linked={!(street.active && layout.lens)}
              visitedLabel={labels.visited}
            />
          </g>
        );
      })}
    </>
  );
}

/**
 * The ward's illustrated map, drawn from its geography: rosettes on small
 * screens, ribbons of checkpoints on wide ones. Needs `EmblemSprite` with the
 * streets' emblems on the page. Positions of ribbons are an illustration.
 */
export function WardMap(props: WardMapProps) {
  const { id, data, variant, streets, checkpoints, labels } = props;
  const size = measures[variant];
  const layout = rememberedLayout(data, streets, variant);
  const { left, top, right, bottom } = layout.view;
  const view = [left, top, right - left, bottom - top]
    .map(Math.round)
    .join(" ");
  const active = streets.find((street) => street.active);
  const ribbon = active && layout.ribbons.get(active.slug);
  return (
    <svg
      className={`ward-map map-${variant}`}
      viewBox={view}
      role="group"
      aria-label={labels.title}
    >
      <Land id={id} layout={layout} size={size} />
      <Streets props={props} layout={layout} />
      {streets.map((street) => {
        const at = layout.pins.get(street.slug);
        return (
          at && (
            <Rosette
              key={street.slug}
              street={street}
              at={at}
              r={size.rosette}
            />
          )
        );
      })}
      {layout.lens && active && ribbon && (
        <Magnifier
          id={id}
          lens={layout.lens}
          street={active}
          ribbon={ribbon}
          checkpoints={of(checkpoints, active)}
          size={size}
          visitedLabel={labels.visited}
        />
      )}
    </svg>
  );
}
