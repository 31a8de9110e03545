// The planted fault: loaded with `--import`, it answers a press first and commits a moment later.
import { registerHooks } from "node:module";

const LATER_MS = 60;

/** @type {Record<string, [string, string][]>} */
const faults = {
  "db/group-commit.server.ts": [
    ["commit.run();", ""],
    [
      "for (const unit of group) unit.settle();",
      `for (const unit of group) unit.settle(); await delay(${LATER_MS}); commit.run();`,
    ],
  ],
  "db/postgres.server.ts": [
    [
      'await client.query("COMMIT");\n    client.release();',
      `setTimeout(() => client.query("COMMIT").then(() => client.release()), ${LATER_MS});`,
    ],
  ],
};

/** @param {string} source @param {[string, string]} fault */
function plant(source, [right, wrong]) {
  if (!source.includes(right)) throw new Error(`nothing to break: ${right}`);
  return source.replace(right, wrong);
}

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const file = Object.keys(faults).find((name) => url.endsWith(`/${name}`));
    if (!file) return loaded;
    const source = (faults[file] ?? []).reduce(plant, String(loaded.source));
    return { ...loaded, source };
  },
});
