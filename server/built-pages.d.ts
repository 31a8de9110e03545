import type { ServerBuild } from "@remix-run/node";

/** The built pages: `#pages` is build/server/index.js, which is not there before a build. */
declare const build: ServerBuild;
export = build;
