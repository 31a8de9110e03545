import { build } from "../../server/build.mjs";
import { install, runNode } from "../../server/install.mjs";

install();
build();
const args = process.argv.slice(2);
process.exitCode = runNode(["tests/bench/main.worker.ts", ...args]).status ?? 1;
