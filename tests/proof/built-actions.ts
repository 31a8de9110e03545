import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { matchRoutes } from "@remix-run/react";
import { root } from "#server/install.mjs";

type Built = {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  hasAction: boolean;
};

type Node = {
  id: string;
  path?: string;
  index?: boolean;
  children?: Node[];
};

function readBuilt(): Built[] {
  const folder = join(root, "build/client/assets");
  const name = readdirSync(folder).find((one) => one.startsWith("manifest-"))!;
  const script = readFileSync(join(folder, name), "utf8");
  const json = script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1);
  const { routes } = JSON.parse(json) as { routes: Record<string, Built> };
  return Object.values(routes);
}

const built = readBuilt();

function childrenOf(parentId: string | undefined): Node[] {
  return built
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) => {
      const children = childrenOf(id);
      return { id, path, index, ...(children.length > 0 ? { children } : {}) };
    });
}

const tree = childrenOf(undefined);

/** The routes that were built with an action. */
export const builtActions = built
  .filter(({ hasAction }) => hasAction)
  .map(({ id }) => id);

/** The routes that answer an address themselves. */
export const builtPages = built
  .filter(
    ({ id, path, index }) =>
      (path !== undefined || index) &&
      !built.some(({ parentId }) => parentId === id),
  )
  .map(({ id }) => id);

/** The route that answers an address of ours. */
export function routeAt(path: string): string | undefined {
  const pathname = path.split("?")[0]!;
  const matches = matchRoutes(
    tree as Parameters<typeof matchRoutes>[0],
    pathname,
  );
  return matches?.at(-1)?.route.id;
}
