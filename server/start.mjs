import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { install, node, root } from "./install.mjs";

install();
build();

const server = spawn(
  node,
  ["--env-file-if-exists=.env", "build/main.js", ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? "production" },
  },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
