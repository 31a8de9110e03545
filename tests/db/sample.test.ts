import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { node, root } from "#server/install.mjs";
import { makeFolder } from "#tests/setup/environment.ts";

const NOW = "2026-11-10T03:00:00Z";

type Told = Record<string, { rows: number; digest: string }>;

async function seed(url: string, now: string, count: number): Promise<Told> {
  const { stdout } = await promisify(execFile)(
    node,
    ["tests/db/sample.worker.ts", now, String(count)],
    { cwd: root, env: { ...process.env, DATABASE_URL: url } },
  );
  return JSON.parse(stdout) as Told;
}

function freshFile(): string {
  return join(makeFolder("sample"), "x.sqlite");
}

test("the sample is the same on every machine and engine", async () => {
  const [here, there, later, larger] = await Promise.all([
    seed(process.env.DATABASE_URL!, NOW, 40),
    seed(freshFile(), NOW, 40),
    seed(freshFile(), "2026-11-11T03:00:00Z", 40),
    seed(freshFile(), NOW, 41),
  ]);
  expect(here).toEqual(there);
  expect(here.cards?.rows).toBe(40);
  expect(here.checkpoints?.rows).toBe(here.codes?.rows);
  expect(here.stamps?.rows).toBeGreaterThan(40);
  expect(later.codes).not.toEqual(here.codes);
  expect(larger.cards?.rows).toBe(41);
});
