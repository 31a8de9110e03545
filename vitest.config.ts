import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { proofProjects } from "./tests/proof/projects.ts";

// Business days are Tokyo's wherever the machine stands: prove it far away.
process.env.TZ = "America/New_York";

const alone = "./tests/setup/leave-as-found.ts";
const console = "./tests/setup/console.ts";
const database = "./tests/setup/database.ts";
// Its package.json is so large that finding its files takes a second in every test file.
const deps = {
  optimizer: {
    ssr: {
      enabled: true,
      include: [
        "drizzle-orm",
        "drizzle-orm/better-sqlite3",
        "drizzle-orm/better-sqlite3/migrator",
        "drizzle-orm/casing",
        "drizzle-orm/node-postgres",
        "drizzle-orm/node-postgres/migrator",
        "drizzle-orm/pg-core",
        "drizzle-orm/sqlite-core",
      ],
    },
  },
};

// Vitest's own choice leaves a core free: on two of them that is half the machine.
// A process for each file would spend more on starting than on testing.
const workers = {
  maxWorkers: Math.max(2, Math.min(8, availableParallelism())),
  isolate: false,
};

const onDatabase = {
  include: ["tests/{db,models,routes}/**/*.test.{ts,tsx}"],
  deps,
  setupFiles: [alone, console, database],
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

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
          ...workers,
          setupFiles: [alone, console],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "print",
          include: ["tests/print/**/*.test.ts"],
          ...workers,
          setupFiles: [alone, console],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "sqlite",
          ...onDatabase,
          ...workers,
          globalSetup: ["./tests/setup/sqlite.ts"],
        },
      },
      {
        test: {
          name: "postgres",
          ...onDatabase,
          ...workers,
          globalSetup: ["./tests/setup/postgres.ts"],
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["./tests/setup/sqlite.ts"],
          setupFiles: [console],
          // A server and a browser each: a third fills the cores while the others wait for pages.
          maxWorkers: 3,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      ...proofProjects,
    ],
  },
});
