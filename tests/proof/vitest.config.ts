import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { proofProjects } from "./projects.ts";

process.env.TZ = "America/New_York";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: { projects: proofProjects },
});
