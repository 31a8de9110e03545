import { build } from "esbuild";

// drizzle-orm's package.json is so large that reading it again for each of its
// files takes seconds and 200 MB at the start: it is bundled, other packages are not.
const BUNDLED = /^drizzle-orm(\/|$)/;

/** @type {import("esbuild").Plugin} */
const packagesOutside = {
  name: "packages-outside",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
      kind === "entry-point" || BUNDLED.test(path)
        ? undefined
        : { path, external: true },
    );
  },
};

await build({
  entryPoints: {
    main: "server/main.ts",
    "print-worker": "app/print/print.worker.ts",
    "join-worker": "app/jobs/join.worker.ts",
    "gpx-worker": "app/http/gpx.worker.ts",
    "walk-network-worker": "app/http/walk-network.worker.ts",
    "og-worker": "app/print/og/og.worker.ts",
    "photo-worker": "app/models/photo.worker.ts",
  },
  outdir: "build",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node24",
  chunkNames: "chunk-[hash]",
  keepNames: true,
  sourcemap: "linked",
  logLevel: "warning",
  plugins: [packagesOutside],
});
