import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listSchemaTables, writeDataDoc } from "#app/models/data-doc.server.ts";
import { retention } from "#db/retention.ts";

const models = "app/models";
const read = (name: string) => readFileSync(join(models, name), "utf8");

/** The tables a source deletes from, by their names in the schema. */
function deletedIn(source: string, names: string[]): string[] {
  const found = [...source.matchAll(/\.delete\((\w+)\)/g)].map(
    ([, name]) => name!,
  );
  return [...new Set(found)].filter((name) => names.includes(name)).sort();
}

test("docs/data.md is what the schema says: else run npm run docs:data", async () => {
  expect(
    readFileSync("docs/data.md", "utf8") === (await writeDataDoc()),
    "docs/data.md differs from db/schema and db/retention.ts: run npm run docs:data",
  ).toBe(true);
});

test("db/retention.ts names every table and no other", async () => {
  const tables = await listSchemaTables();
  expect(
    Object.keys(retention).sort(),
    "add or remove the table's lines in db/retention.ts, then run npm run docs:data",
  ).toEqual([...tables.keys()].sort());
});

test("the sweep deletes exactly what is said to be swept", () => {
  const names = Object.keys(retention);
  const sweep = read("sweep.server.ts");
  const sweepers = [
    ...sweep.matchAll(/import \{[^}]*\bsweep\w+[^}]*\} from "\.\/([^"]+)"/g),
  ].map(([, file]) => read(file!));
  const swept = [sweep, ...sweepers].flatMap((one) => deletedIn(one, names));
  const said = names.filter((name) => retention[name]!.isSwept);
  expect(swept.sort()).toEqual(said.sort());
});

test("nothing is deleted that is said to stay", () => {
  const exceptions = {
    "card.server.ts": "a card that lost a race for its key",
    "sample-removal.server.ts": "the whole sample",
    "sample.server.ts": "the whole sample",
  };
  const names = Object.keys(retention);
  const wrong = readdirSync(models)
    .filter((file) => !Object.hasOwn(exceptions, file))
    .flatMap((file) =>
      deletedIn(read(file), names)
        .filter((name) => retention[name]!.deleted === null)
        .map((name) => `${file} deletes ${name}`),
    );
  expect(wrong).toEqual([]);
});
