import { defineConfig } from "vitest/config";
import { proofProjects } from "./tests/proof/projects.ts";

// Business days are Tokyo's wherever the machine stands: prove it far away.
process.env.TZ = "America/New_York";

const console = "./tests/setup/console.ts";
const database = "./tests/setup/database.ts";
const onDatabase = ["tests/{db,models,routes}/**/*.test.{ts,tsx}"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "app/**/*.test.{ts,tsx}",
            "db/**/*.test.ts",
            "tests/setup/**/*.test.ts",
          ],
          setupFiles: [console],
        },
      },
      {
        test: {
          name: "print",
          include: ["tests/print/**/*.test.ts"],
          setupFiles: [console],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "sqlite",
          include: onDatabase,
          globalSetup: ["./tests/setup/sqlite.ts"],
          setupFiles: [console, database],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "postgres",
          include: onDatabase,
          globalSetup: ["./tests/setup/postgres.ts"],
          setupFiles: [console, database],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["./tests/setup/sqlite.ts"],
          setupFiles: [console],
          // A server and a browser each: more of them would wait for each other.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      ...proofProjects,
    ],
  },
});
