import type { call } from "#tests/setup/request.ts";

type Door = Parameters<typeof call>[0];
export type RouteModule = { loader?: Door; action?: Door };

const files = import.meta.glob<RouteModule>([
  "../../app/routes/*.{ts,tsx}",
  "../../app/routes/*/route.{ts,tsx}",
]);

/** Every route of app/routes as Remix names it: its folder, or its file. */
export const routeModules = new Map(
  Object.entries(files).map(([path, load]) => [
    path.replace("../../app/", "").replace(/(\/route)?\.tsx?$/, ""),
    load,
  ]),
);

const ID = "01900000-0000-7000-8000-000000000000";

/** A parameter of each kind that is of the right shape and nobody's. */
export const params: Record<string, string> = {
  "*": "nowhere",
  card: "12345678",
  code: "ZZZZZZZZZZZ",
  file: `${"0".repeat(64)}.webp`,
  id: ID,
  number: "12345678",
  page: "privacy",
  person: ID,
  position: "1",
  rally: ID,
  shop: "no-such",
  slug: "no-such",
  stamp: ID,
  street: "no-such",
  tier: "c",
  token: "no-such-token",
};

/** An address of a route, with those parameters in it. */
export function pathOf(id: string): string {
  const parts = id
    .replace("routes/", "")
    .replaceAll("[.]", "%")
    .split(".")
    .filter((part) => !part.startsWith("_"))
    .map((part) => part.replace(/_$/, ""))
    .map((part) =>
      part === "$"
        ? "nowhere"
        : part.replace(/^\$(\w+)/, (_, name) => paramOf(name)),
    );
  return `/${parts.join("/").replaceAll("%", ".")}`;
}

function paramOf(name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`tests: no parameter ${name}`);
  return value;
}
