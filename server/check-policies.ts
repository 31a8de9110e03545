import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judgePolicies } from "#app/http/policies.ts";
import { root } from "./install.mjs";

const folder = join(root, "build/client/assets");

/** The ids of all routes that were built. */
function builtRoutes(): string[] {
  const name = readdirSync(folder).find((one) => one.startsWith("manifest-"));
  if (!name) throw new Error(`no manifest in ${folder}`);
  const script = readFileSync(join(folder, name), "utf8");
  const json = script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1);
  return Object.keys((JSON.parse(json) as { routes: object }).routes);
}

const { withoutPolicy, withoutRoute } = judgePolicies(builtRoutes());
for (const id of withoutPolicy)
  console.error(`${id}: say in app/http/policies.ts whom it lets in.`);
for (const id of withoutRoute)
  console.error(`${id}: app/http/policies.ts names a route that is gone.`);
process.exitCode = withoutPolicy.length + withoutRoute.length > 0 ? 1 : 0;
