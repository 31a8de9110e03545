import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { businessDay } from "#app/domain/business-day.ts";
import { rescueHash } from "#app/domain/rescue.ts";
import { readCard } from "#app/models/card-page.server.ts";
import { type Card, rescueCodeOf } from "#app/models/card.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import * as list from "#app/routes/ward.cards._index/route.tsx";
import * as file from "#app/routes/ward.cards.$number/route.tsx";
import { db } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { makePaperCard } from "#tests/models/paper-card.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { makeOtherWard, sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

const day = businessDay(new Date());
let edition: Edition;
let cookie: string;

beforeAll(async () => {
  edition = await sampleEdition();
  cookie = (await makeOfficial("窓口の人", undefined, "officer")).cookie;
});

function keyIn(fields: Record<string, string>, as = cookie) {
  const sent = { cookie: as };
  return call(list.action, postRequest("/ward/cards", fields, sent));
}

function onFile(card: Card, fields: Record<string, string>, as = cookie) {
  const path = `/ward/cards/${card.number}`;
  const request = postRequest(path, fields, { cookie: as });
  return call(file.action, request, { number: card.number });
}

async function standings(card: Card) {
  const { stamps } = await readCard(edition, card);
  return stamps.map(({ standing }) => standing);
}

describe("keying in", () => {
  test("is answered with a page that says what was added, ready for the next card", async () => {
    const card = await makePaperCard(edition);
    const answer = await keyIn({ number: card.number, shops: "1 2", day });
    expect(answer.status).toBe(303);
    const { searchParams } = new URL(
      answer.headers.get("Location")!,
      "http://localhost",
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      entered: card.number,
      added: "2",
      day,
    });
  });

  test("keeps what was typed beside what is wrong with it", async () => {
    const typed = { number: "123", shops: "1 2", day };
    const answer = await keyIn(typed);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      typed,
      refused: { refusal: "not-a-number", details: [] },
    });
  });

  test("a card a second time waits for a yes", async () => {
    const card = await makePaperCard(edition);
    const typed = { number: card.number, shops: "1", day };
    await keyIn(typed);
    expect((await keyIn({ ...typed, shops: "2" })).status).toBe(409);
    const sure = await keyIn({ ...typed, shops: "2", confirmed: "1" });
    expect(sure.status).toBe(303);
    expect(await standings(card)).toHaveLength(2);
  });

  test("can be taken back from the list", async () => {
    const card = await makePaperCard(edition);
    await keyIn({ number: card.number, shops: "4", day });
    const page = await call(list.loader, getRequest("/ward/cards", { cookie }));
    const { recent } = page.body as Awaited<ReturnType<typeof list.loader>>;
    expect(recent[0]).toMatchObject({
      number: card.number,
      stamps: 1,
      who: "窓口の人",
    });
    await keyIn({ undo: recent[0]!.id });
    expect(await standings(card)).toEqual(["voided"]);
  });

  test("is not for who may only look", async () => {
    const viewer = (await makeOfficial("見る人", undefined, "viewer")).cookie;
    const card = await makePaperCard(edition);
    const answer = await keyIn(
      { number: card.number, shops: "1", day },
      viewer,
    );
    expect(answer.status).toBe(403);
    expect(await standings(card)).toEqual([]);
  });
});

describe("a card's file", () => {
  test("is found by its number as printed, and only in its ward", async () => {
    const card = await makePaperCard(edition);
    const printed = `${card.number.slice(0, 4)}-${card.number.slice(4)}`;
    const found = await call(
      list.loader,
      getRequest(`/ward/cards?number=${printed}`, { cookie }),
    );
    expect(found.headers.get("Location")).toBe(`/ward/cards/${card.number}`);
    const other = await makeOtherWard();
    const stranger = await makeOfficial("隣", other.context);
    const request = getRequest(`/ward/cards/${card.number}`, {
      cookie: stranger.cookie,
    });
    const params = { number: card.number };
    const answer = await call(file.loader, request, params, other.context);
    expect(answer.status).toBe(404);
  });

  test("takes a stamp that the ward grants, with a reason, and makes one void", async () => {
    const card = await makePaperCard(edition);
    const grant = { intent: "grant", shop: "１２" };
    expect((await onFile(card, grant)).status).toBe(409);
    expect(await standings(card)).toEqual([]);
    const given = await onFile(card, { ...grant, reason: "店が押し忘れ" });
    expect(given.body).toEqual({ part: "grant", said: "granted" });
    const { stamps } = await readCard(edition, card);
    expect(stamps[0]).toMatchObject({ method: "grant", evidence: 100 });
    const voiding = { intent: "void", stamp: stamps[0]!.id, reason: "別の人" };
    expect((await onFile(card, voiding)).body).toEqual({
      part: "void",
      said: "voided",
    });
    expect((await onFile(card, voiding)).status).toBe(409);
    expect(await standings(card)).toEqual(["voided"]);
    const others = await onFile(await makePaperCard(edition), voiding);
    expect(others.body).toMatchObject({ refusal: "unknown-stamp" });
  });

  test("enters a draw for a paper card once its stamps reach it", async () => {
    const card = await makePaperCard(edition);
    const tier = edition.tiers.find(({ rule }) => rule.kind === "stamps")!;
    const enter = { intent: "entry", tier: tier.slug };
    expect((await onFile(card, enter)).status).toBe(409);
    await keyIn({
      number: card.number,
      shops: "1 12 23 34 45 56 67 78 89",
      day,
    });
    expect((await onFile(card, enter)).status).toBe(200);
    const acts = await db
      .select({ action: auditLog.action })
      .from(auditLog)
      .where(eq(auditLog.subject, `card:${card.id}`));
    expect(acts.map(({ action }) => action)).toContain("enter-draw");
    const request = getRequest(`/ward/cards/${card.number}`, { cookie });
    const page = await call(file.loader, request, { number: card.number });
    const { file: told } = page.body as Awaited<ReturnType<typeof file.loader>>;
    expect(told.tiers.find(({ slug }) => slug === tier.slug)?.entry).toMatch(
      /^[0-9A-Z]{10}$/,
    );
  });

  test("gives a new rescue code after two matching shops and days, and no sooner", async () => {
    const card = await makePaperCard(edition);
    await keyIn({ number: card.number, shops: "1 2 3", day });
    const ask = { intent: "rescue", shop1: "1", day1: day, day2: day };
    const wrong = [
      { ...ask, shop2: "9" },
      { ...ask, shop2: "1" },
      { ...ask, shop2: "2", day2: "2020-01-01" },
    ];
    for (const { intent, ...typed } of wrong)
      expect((await onFile(card, { intent, ...typed })).body).toEqual({
        part: "rescue",
        refusal: "not-matching",
        typed,
      });
    const right = await onFile(card, { ...ask, shop2: "2" });
    expect(right.status).toBe(200);
    const { code } = right.body as { code: string };
    const plain = code.replaceAll("-", "");
    expect(plain).not.toBe(rescueCodeOf(card));
    expect(rescueHash(plain)).not.toBe(card.rescueHash);
    for (let i = 0; i < 3; i++) await onFile(card, wrong[0]!);
    expect((await onFile(card, { ...ask, shop2: "2" })).body).toMatchObject({
      refusal: "too-many",
    });
  });

  test("shows whoever holds a paper card the way into a phone", async () => {
    const card = await makePaperCard(edition);
    const answer = await onFile(card, { intent: "claim" });
    const { code } = answer.body as { code: string };
    expect(code.replaceAll("-", "")).toBe(rescueCodeOf(card));
    expect((await onFile(card, { intent: "x" })).status).toBe(404);
    expect((await onFile(card, { intent: "toString" })).status).toBe(404);
  });
});
