import { beforeAll, expect, it } from "vitest";
import { codesOf, renewCode } from "#app/models/code.server.ts";
import type { Checkpoint } from "#app/models/edition.server.ts";
import {
  checkPoster,
  findPoster,
  listChecked,
  posterState,
} from "#app/models/poster-check.server.ts";
import { resolveScan } from "#app/models/scan.server.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import { sampleEdition } from "./press.ts";

let here: Checkpoint;
let staffId: string;
let wardId: string;

beforeAll(async () => {
  const edition = await sampleEdition();
  here = edition.checkpoints[4]!;
  wardId = edition.ward.id;
  ({ id: staffId } = await makeOfficial("掲示係"));
});

async function poster(code: string) {
  return (await findPoster(wardId, code))!;
}

it("a poster that hangs is counted, one with an old code is told so", async () => {
  const before = await sampleEdition();
  const [old] = codesOf(before, here);
  const actor = `shop:${here.shop.id}`;
  const now = new Date();
  expect(posterState(await poster(old!.code))).toBe("live");
  expect(
    await checkPoster(wardId, await poster(old!.code), actor, now),
  ).toEqual({ ok: true });
  expect((await listChecked(before)).get(here.id)).toEqual(now);

  const renewal = await renewCode(before, here, staffId, now);
  if (!renewal.ok) throw new Error(renewal.refusal);
  const after = await sampleEdition();
  expect(codesOf(after, here).map(({ code }) => code)).toContain(renewal.code);
  expect(await resolveScan(after, old!.code)).toMatchObject({
    ok: false,
    refusal: "revoked",
  });
  expect(await resolveScan(after, renewal.code)).toMatchObject({ ok: true });

  expect((await listChecked(after)).has(here.id)).toBe(false);
  expect(
    await checkPoster(wardId, await poster(old!.code), actor, now),
  ).toEqual({ ok: false, refusal: "old" });
  await checkPoster(wardId, await poster(renewal.code), actor, now);
  expect((await listChecked(after)).has(here.id)).toBe(true);
});

it("codes are read as people type them, and only in their ward", async () => {
  const [code] = codesOf(await sampleEdition(), here);
  const typed = code!.code.toLowerCase().replace(/^(.{4})/, "$1-");
  expect((await findPoster(wardId, typed))?.checkpoint.id).toBe(here.id);
  expect((await findPoster(wardId, `${typed}.AAAAAAAA`))?.shop.id).toBe(
    here.shop.id,
  );
  expect(await findPoster("another ward", typed)).toBeNull();
  expect(await findPoster(wardId, "no code")).toBeNull();
});
