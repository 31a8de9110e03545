import { readWalkNetworkFile } from "#app/http/walk-network-file.server.ts";
import { outline } from "#db/seed/kohoku/outline.ts";
const enc = (f: unknown) => new TextEncoder().encode(JSON.stringify(f));
const way = (coordinates: unknown) => ({ type: "Feature", properties: null, geometry: { type: "LineString", coordinates } });
function time(name: string, bytes: Uint8Array, o: any = outline) {
  const t = performance.now();
  const r: any = readWalkNetworkFile(bytes, o);
  console.log(name, bytes.length, r.ok ? [r.network.segments.length, r.far] : [r.refusal, r.problems?.length, r.problems?.[0]], Math.round(performance.now() - t), "ms");
}
const lines = (n: number, per: number, w: number, s: number, step: number) => ({ type: "FeatureCollection", features: Array.from({ length: n }, (_, i) => way(Array.from({ length: per }, (_, j) => [+(w + j * step + (i % 141) * 0.0005).toFixed(6), +(s + Math.floor(i / 141) * 0.0003).toFixed(6)]))) });
console.log((outline as any).length);
time("deep", new TextEncoder().encode(`{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[139.62,35.52],${"[".repeat(100_000)}1${"]".repeat(100_000)}]}}]}`));
time("broken deep", new TextEncoder().encode(`{"type":"FeatureCollection","features":${"[".repeat(200_000)}`));
time("broken deep2", new TextEncoder().encode(`{"type":"FeatureCollection","features":${"[".repeat(100_000)}${"]".repeat(100_000)},}`));
time("broken objects", new TextEncoder().encode('{"a":'.repeat(40_000)));
time("far", enc(lines(19_500, 10, 139.75, 35.5, 0.00004)));
time("near outside", enc(lines(19_500, 10, 139.64, 35.565, 0.00004)));
time("inside", enc(lines(19_500, 10, 139.6, 35.49, 0.00004)));
