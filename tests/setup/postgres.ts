import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { makeFolder } from "./environment.ts";
import { makeBase } from "./make-base.ts";
import { copyPostgres } from "./copy.ts";
import { findPostgres, startPostgres } from "./postgres-server.ts";

/** Starts a server and makes the two databases that all others are copies of. */
export async function setup(project: TestProject) {
  const binaries = findPostgres();
  if (!binaries)
    throw new Error(
      "PostgreSQL is missing: install it (Debian package: postgresql)",
    );
  const server = await startPostgres(binaries);
  const folder = makeFolder("data");
  const bases = {
    empty: server.urlOf("empty"),
    sample: server.urlOf("sample"),
  };
  await copyPostgres(server.urlOf("template1"), "empty");
  makeBase(bases.empty, "empty", folder);
  await copyPostgres(bases.empty, "sample");
  makeBase(bases.sample, "sample", folder);
  project.provide("bases", bases);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
