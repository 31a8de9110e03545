import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeFolder } from "./environment.ts";
import { makeBase } from "./make-base.ts";

/** Makes the two files that every test file's database is a copy of. */
export function setup(project: TestProject) {
  const folder = makeFolder("sqlite");
  const bases = {
    empty: join(folder, "empty.sqlite"),
    sample: join(folder, "sample.sqlite"),
  };
  makeBase(bases.empty, "empty", folder);
  makeBase(bases.sample, "sample", folder);
  project.provide("bases", bases);
  return () => rmSync(folder, { recursive: true, force: true });
}
