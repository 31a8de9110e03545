// The planted fault: loaded with `--import`, it answers a press first and commits a moment later.
import { registerHooks } from "node:module";

const LATER_MS = 60;

/** What is right, in our sources as in the bundle of them, and what comes in its place. @type {[RegExp, string][]} */
const faults = [
  [
    /commit\.run\(\);\s*for \(const unit of group\) unit\.settle\(\);/,
    `for (const unit of group) unit.settle(); await new Promise((go) => setTimeout(go, ${LATER_MS})); commit.run();`,
  ],
  [
    /await client\.query\("COMMIT"\);\s*client\.release\(\);/,
    `setTimeout(() => client.query("COMMIT").then(() => client.release()), ${LATER_MS});`,
  ],
];

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!/\/(db|build)\/[^/]+\.(ts|js)$/.test(url)) return loaded;
    const source = faults.reduce(
      (text, [right, wrong]) => text.replace(right, wrong),
      String(loaded.source),
    );
    return { ...loaded, source };
  },
});
