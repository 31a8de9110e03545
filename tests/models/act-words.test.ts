import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en } from "#app/locales/en/index.ts";
import { ja } from "#app/locales/ja/index.ts";

const folder = "app/models";
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .filter((source) => source.includes("record"));

function said(pattern: RegExp): string[] {
  const found = sources.flatMap((source) => [...source.matchAll(pattern)]);
  return [...new Set(found.map(([, word]) => word!))];
}

const missing = (words: string[], known: object) =>
  words.filter((word) => !Object.hasOwn(known, word));

test.each([
  ["ja", ja.ward.audit],
  ["en", en.ward.audit],
])("every act and subject has its word in %s/audit.ts", (_, audit) => {
  const actions = said(
    /(?:\baction: |recordEditionAct\(\s*tx,\s*doing,\s*)"([a-z-]+)"/g,
  );
  const subjects = said(/\bsubject(?::| =) `([a-z-]+):\$/g);
  expect(actions.length).toBeGreaterThan(15);
  expect(subjects).toContain("stamp");
  expect(missing(actions, audit.actions)).toEqual([]);
  expect(missing(subjects, audit.subjects)).toEqual([]);
});
