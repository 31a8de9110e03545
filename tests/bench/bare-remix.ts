import { execFileSync } from "node:child_process";
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, root } from "#server/install.mjs";
import remixConfig from "../../remix.config.js";

/** Our future flags, without our routes file. */
const options = { future: { ...remixConfig.future, v3_routeConfig: false } };

const viteConfig = `import { vitePlugin as remix } from "@remix-run/dev";
export default { plugins: [remix(${JSON.stringify(options)})] };
`;

/** Builds the bare Remix app in a folder of its own; answers its server build. */
export function buildBareRemix(folder: string): string {
  cpSync(join(root, "tests/bench/bare-remix"), folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const about = { name: "bare-remix", private: true, type: "module" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(about));
  writeFileSync(join(folder, "vite.config.js"), viteConfig);
  const cli = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  execFileSync(node, [cli, "vite:build", "--logLevel", "warn"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(folder, "build/server/index.js");
}
