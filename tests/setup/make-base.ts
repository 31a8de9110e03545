import { execFileSync } from "node:child_process";
import { node, root } from "#server/install.mjs";
import { TEST_SECRET } from "./environment.ts";

/** Migrates the database at `url` in a process of its own, as the server would. */
export function makeBase(
  url: string,
  content: "empty" | "sample",
  folder: string,
): void {
  execFileSync(node, ["tests/setup/base.ts", content], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: url,
      DATA_DIR: folder,
      SESSION_SECRET: TEST_SECRET,
    },
  });
}
