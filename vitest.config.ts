import { defineConfig } from "vitest/config";
import { proofProjects } from "./tests/proof/projects.ts";

// Business days are Tokyo's wherever the machine stands: prove it far away.
process.env.TZ = "America/New_York";

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
          deps,
          include: onDatabase,
          globalSetup: ["./tests/setup/sqlite.ts"],
          setupFiles: [console, database],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "postgres",
          deps,
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
