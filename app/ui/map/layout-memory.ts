import { layOut } from "./layout.ts";
import type { Layout } from "./layout.ts";
import type { Geography, MapStreet, MapVariant } from "./types.ts";

const most = 128;
const layouts = new Map<string, Layout>();

function keyOf(
  geography: Geography,
  streets: MapStreet[],
  variant: MapVariant,
): string {
  const places = streets.map(({ slug, stations, pin, ribbon, active }) => [
    slug,
    stations,
    pin,
    ribbon,
    active,
  ]);
  return JSON.stringify([variant, places, geography]);
}

/**
 * `layOut`, remembering the last 128 answers: a wide map takes tens of
 * milliseconds to lay out, and a ward's geography changes once a rally.
 */
export function rememberedLayout(
  geography: Geography,
  streets: MapStreet[],
  variant: MapVariant,
): Layout {
  const key = keyOf(geography, streets, variant);
  const known = layouts.get(key);
  if (known) return known;
  const layout = layOut(geography, streets, variant);
  const [oldest] = layouts.keys();
  if (layouts.size >= most && oldest !== undefined) layouts.delete(oldest);
  layouts.set(key, layout);
  return layout;
}
