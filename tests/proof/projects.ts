/** Tests against the real server on the built pages, on both engines: build first. */
export const proofProjects = (["sqlite", "postgres"] as const).map(
  (engine) => ({
    test: {
      name: `proof-${engine}`,
      include: ["tests/proof/**/*.test.ts"],
      globalSetup: [`./tests/setup/${engine}.ts`],
      setupFiles: ["./tests/setup/console.ts", "./tests/setup/database.ts"],
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }),
);
