import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedSample } from "#app/models/sample.server.ts";
import { databaseUrl, dialect } from "#db/dialect.ts";
import { dropPostgres } from "#tests/setup/copy.ts";
import {
  backUp,
  bareDatabase,
  changed,
  contentsOf,
  folder,
  resealed,
  restoreInto,
} from "./backup-world.ts";

let file = "";
let target = "";

beforeAll(async () => {
  await seedSample(new Date("2026-11-22T03:00:00Z"), 30);
  file = await backUp(databaseUrl);
  target = await bareDatabase(dialect === "postgres" ? databaseUrl : undefined);
});

afterAll(() => (dialect === "postgres" ? dropPostgres(target) : undefined));

function written(bytes: Uint8Array): string {
  const path = join(folder, randomUUID());
  writeFileSync(path, bytes);
  return path;
}

function flipped(at: number): string {
  const bytes = readFileSync(file);
  bytes[Math.floor(bytes.length * at)]! ^= 0x10;
  return written(bytes);
}

function withoutRow(text: string): string {
  const start = text.indexOf("\n[", text.indexOf('"table":"stamps"')) + 1;
  return text.slice(0, start) + text.slice(text.indexOf("\n", start) + 1);
}

const lastLine = /[^\n]*\n$/;

const damages: [string, string, () => string][] = [
  ["missing", "missing", () => join(folder, "nowhere")],
  ["a folder", "missing", () => folder],
  ["empty", "empty", () => written(Buffer.alloc(0))],
  ["packed emptiness", "empty", () => written(gzipSync(""))],
  ["no gzip", "foreign", () => written(Buffer.from('{"format":"x"}\n'))],
  ["a SQLite file", "foreign", () => written(Buffer.from("SQLite format 3\0"))],
  ["packed prose", "foreign", () => changed(file, () => "once upon a time\n")],
  ["packed rows", "foreign", () => changed(file, () => "[1]\n[2]\n")],
  [
    "another format",
    "foreign",
    () => resealed(file, (text) => text.replace("choiyori-backup", "other")),
  ],
  [
    "a newer format",
    "newer",
    () => resealed(file, (text) => text.replace('"version":1', '"version":2')),
  ],
  [
    "newer migrations",
    "newer",
    () => resealed(file, (text) => text.replace(/"count":\d+/, '"count":9999')),
  ],
  [
    "other migrations",
    "other-migrations",
    () => resealed(file, (text) => text.replace(/"last":"/, '"last":"x')),
  ],
  ["half of it", "truncated", () => written(half())],
  ["its last byte off", "truncated", () => written(half(-1))],
  [
    "no trailer",
    "truncated",
    () => changed(file, (text) => text.replace(lastLine, "")),
  ],
  ["a flipped byte early", "damaged", () => flipped(0.2)],
  ["a flipped byte late", "damaged", () => flipped(0.9)],
  [
    "a changed letter",
    "damaged",
    () => changed(file, (text) => text.replace("digital", "digitai")),
  ],
  [
    "two backups in one",
    "damaged",
    () => written(Buffer.concat([readFileSync(file), readFileSync(file)])),
  ],
  [
    "a table twice",
    "damaged",
    () =>
      resealed(file, (text) => text.replace(/\n({"table"[^\n]*\n)/, "\n$1$1")),
  ],
  ["a row too few", "miscounted", () => resealed(file, withoutRow)],
  [
    "a count wrong",
    "miscounted",
    () => resealed(file, (text) => text.replace(/"stamps":\d+/, '"stamps":7')),
  ],
];

function half(end?: number): Buffer {
  const bytes = readFileSync(file);
  return bytes.subarray(0, end ?? bytes.length / 2);
}

test.each(damages)("%s is refused as %s", async (_, refusal, make) => {
  expect(await restoreInto(target, make())).toEqual({ ok: false, refusal });
});

test("nothing was written by any of them", async () => {
  if (dialect === "sqlite") expect(existsSync(target)).toBe(false);
  else expect(await contentsOf(target)).toEqual({});
});

test("a row the tables refuse leaves the database empty", async () => {
  const doubled = resealed(file, (text) =>
    text
      .replace(/("table":"wards"[^\n]*\n)([^\n]*\n)/, "$1$2$2")
      .replace(/"wards":1\b/, '"wards":2'),
  );
  await expect(restoreInto(target, doubled)).rejects.toThrow(
    /UNIQUE|duplicate key/,
  );
  expect(await restoreInto(target, file)).toMatchObject({ ok: true });
});

test("a reference to a row that is missing leaves the database empty", async () => {
  const other = await bareDatabase(
    dialect === "postgres" ? databaseUrl : undefined,
  );
  const orphaned = resealed(file, (text) =>
    text
      .replace(/("table":"wards"[^\n]*\n)([^\n]*\n)/, "$1")
      .replace(/"wards":1\b/, '"wards":0'),
  );
  await expect(restoreInto(other, orphaned)).rejects.toThrow(
    /refers to one that is missing|foreign key/,
  );
  expect(await restoreInto(other, file)).toMatchObject({ ok: true });
  if (dialect === "postgres") await dropPostgres(other);
});
