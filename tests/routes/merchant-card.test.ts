import { beforeAll, describe, expect, it } from "vitest";
import { formatCardNumber } from "#app/domain/card-number.ts";
import {
  findStampHere,
  stampByShop,
} from "#app/models/staff-check-in.server.ts";
import { type Card, makeCard } from "#app/models/card.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listCardStamps } from "#app/models/stamp.server.ts";
import { touchWard } from "#app/models/ward.server.ts";
import * as card from "#app/routes/c.$number/route.tsx";
import * as typed from "#app/routes/c._index.tsx";
import * as stamps from "#app/routes/merchant.stamps.tsx";
import { db, transaction } from "#db/client.server.ts";
import { cardMerges } from "#db/schema/card.ts";
import { channels, pauses } from "#db/schema/rally.ts";
import { eq } from "drizzle-orm";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  firstShop,
  makeOtherWard,
  sampleEdition,
  signedIn,
} from "./merchant-world.ts";

let cookie: string;
let edition: Edition;
let here: Awaited<ReturnType<typeof firstShop>>;

beforeAll(async () => {
  here = await firstShop();
  edition = await sampleEdition();
  cookie = await signedIn(edition.ward, here.shop);
});

function newCard(
  channel: "paper" | "digital" = "digital",
  wardId = edition.ward.id,
) {
  return transaction((tx) => makeCard(tx, wardId, channel, new Date()));
}

function open(number: string, as: string | undefined = cookie) {
  const path = `/c/${encodeURIComponent(number)}`;
  return call(card.loader, getRequest(path, { cookie: as }), { number });
}

function press(number: string) {
  const sent = postRequest(`/c/${number}`, {}, { cookie });
  return call(card.action, sent, { number });
}

function stampsOf({ id }: Card) {
  return listCardStamps(db, id, edition.rally.id);
}

describe("a card's number", () => {
  it.each([
    ["as stored", (number: string) => number],
    ["with its hyphen", formatCardNumber],
    [
      "full width",
      (number: string) =>
        number.replace(/\d/g, (d) => "０１２３４５６７８９"[Number(d)]!),
    ],
  ])("opens the card for a shop %s", async (_, write) => {
    const { number } = await newCard();
    const { status, body } = await open(write(number));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number,
      toStamp: { refusal: null, isFull: false },
    });
  });

  it("is only shown to others, with no way to stamp", async () => {
    const { number } = await newCard();
    const { status, body } = await open(number, "");
    expect(status).toBe(200);
    expect(body).toMatchObject({ number, toStamp: null });
  });

  it("is 404 when it is nobody's, mistyped, or another ward's", async () => {
    const { ward } = await makeOtherWard();
    const elsewhere = await newCard("digital", ward.id);
    const { number } = await newCard();
    const wrong = String((Number(number) + 1) % 10 ** 8).padStart(8, "0");
    for (const asked of [wrong, "hello", elsewhere.number]) {
      const { status, body } = await open(asked);
      expect(status).toBe(404);
      expect(body).toMatchObject({ number: null, typed: asked });
      expect((await open(asked, "")).body).toMatchObject({ typed: null });
      expect((await press(asked)).status).toBe(404);
    }
  });

  it("typed on /c leads to the card, or is refused beside the field", async () => {
    const { number } = await newCard();
    const path = `/c?number=${encodeURIComponent(formatCardNumber(number))}`;
    const found = await call(typed.loader, getRequest(path, { cookie }));
    expect(found.headers.get("Location")).toBe(`/c/${number}`);
    const wrong = await call(
      typed.loader,
      getRequest("/c?number=12", { cookie }),
    );
    expect(wrong).toMatchObject({
      status: 400,
      body: { typed: "12", isWrong: true },
    });
  });
});

describe("a shop's press", () => {
  it.each(["digital", "paper"] as const)(
    "stamps a %s card once, as staff, with evidence 100",
    async (channel) => {
      const fresh = await newCard(channel);
      const first = await press(fresh.number);
      expect(first.status).toBe(303);
      expect(first.headers.get("Location")).toBe(
        `/c/${fresh.number}?pressed=1`,
      );
      const again = await press(fresh.number);
      expect(again.headers.get("Location")).toBe(`/c/${fresh.number}`);
      const all = await stampsOf(fresh);
      expect(all).toHaveLength(1);
      expect(all[0]).toMatchObject({
        method: "staff",
        evidence: 100,
        channel,
        checkpointId: here.id,
        standing: "counted",
      });
      const { body } = await open(fresh.number);
      expect(body).toMatchObject({
        toStamp: { isFull: true, latest: { day: all[0]?.day } },
      });
    },
  );

  it("makes one stamp of two presses at once", async () => {
    const fresh = await newCard();
    const now = new Date();
    const both = await Promise.all([
      stampByShop(edition, here.shop, fresh.number, now),
      stampByShop(edition, here.shop, fresh.number, now),
    ]);
    expect(both.map((one) => one.ok && one.isNew).sort()).toEqual([
      false,
      true,
    ]);
    expect(await stampsOf(fresh)).toHaveLength(1);
  });

  it("follows a merged card to the one that lives on", async () => {
    const [old, living] = [await newCard(), await newCard()];
    await transaction((tx) =>
      tx.insert(cardMerges).values({
        fromCardId: old.id,
        intoCardId: living.id,
        mergedAt: new Date(),
      }),
    );
    expect((await press(old.number)).status).toBe(303);
    expect(await stampsOf(old)).toHaveLength(0);
    expect(await stampsOf(living)).toHaveLength(1);
    const found = await findStampHere(edition, here, living, new Date());
    expect(found.isFull).toBe(true);
  });

  it("shows on the shop's day with the card's last four digits only", async () => {
    const fresh = await newCard();
    await press(fresh.number);
    const { body } = await call(
      stamps.loader,
      getRequest("/merchant/stamps", { cookie }),
    );
    const [latest] = (
      body as { stamps: { method: string; lastDigits: string }[] }
    ).stamps;
    expect(latest).toMatchObject({
      method: "staff",
      lastDigits: fresh.number.slice(-4),
    });
    expect(JSON.stringify(body)).not.toContain(fresh.number);
    expect(JSON.stringify(body)).not.toContain(fresh.id);
  });
});

describe("while no stamps are given", () => {
  async function refusedAs(refusal: string, channel: "paper" | "digital") {
    const fresh = await newCard(channel);
    expect((await open(fresh.number)).body).toMatchObject({
      toStamp: { refusal },
    });
    expect((await press(fresh.number)).status).toBe(409);
    expect(await stampsOf(fresh)).toHaveLength(0);
  }

  async function setDigital(period: { startsOn: string; endsOn: string }) {
    const digital = edition.channels.find(({ kind }) => kind === "digital")!;
    await transaction(async (tx) => {
      await tx.update(channels).set(period).where(eq(channels.id, digital.id));
      await touchWard(tx, edition.ward.id);
    });
  }

  it.each([
    ["ended", { startsOn: "2001-01-01", endsOn: "2001-01-02" }],
    ["not-started", { startsOn: "2999-01-01", endsOn: "2999-01-02" }],
  ])(
    "a digital card is refused as %s by its own channel, a paper card is not",
    async (refusal, period) => {
      const { startsOn, endsOn } = edition.channels.find(
        ({ kind }) => kind === "digital",
      )!;
      await setDigital(period);
      await refusedAs(refusal, "digital");
      const paper = await newCard("paper");
      expect((await press(paper.number)).status).toBe(303);
      await setDigital({ startsOn, endsOn });
    },
  );

  it("a pause refuses every card", async () => {
    const { ward } = await testContext();
    const pause = {
      id: "pause",
      rallyId: edition.rally.id,
      message: "大雨のため休止中です。",
      startedAt: new Date(),
      startedBy: "test",
    };
    await transaction(async (tx) => {
      await tx.insert(pauses).values(pause);
      await touchWard(tx, ward.id);
    });
    await refusedAs("paused", "digital");
    await refusedAs("paused", "paper");
  });
});
