import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

// Server-only rooms stay outside the bundle, so that the Remix build and our
// own server share one copy of the database queue and of every cache.
const serverRooms =
  /^#(db|server|app\/(models|http|jobs|domain|locales|print|env))/;

export default defineConfig({
  plugins: [remix(remixConfig)],
  // One build of mapbox-gl: the components ask for its other entry by default.
  resolve: { alias: [{ find: /^mapbox-gl$/, replacement: "mapbox-gl/esm" }] },
  build: { assetsInlineLimit: 0 },
  // `?worker&url` bundles a page's module with its imports; some load a part later.
  worker: { format: "es" },
  environments: {
    ssr: { build: { rollupOptions: { external: [serverRooms] } } },
  },
});
