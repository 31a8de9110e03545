import { beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import * as card from "#app/routes/_resident.card._index/route.tsx";
import * as history from "#app/routes/_resident.card.history/route.tsx";
import * as entry from "#app/routes/_resident.prizes.$tier.entry/route.tsx";
import * as home from "#app/routes/_resident._index/route.tsx";
import * as scan from "#app/routes/_resident.s.$code/route.tsx";
import * as shop from "#app/routes/_resident.shops.$slug/route.tsx";
import * as staffCard from "#app/routes/c.$number/route.tsx";
import * as pause from "#app/routes/ward.pause/route.tsx";
import * as resumption from "#app/routes/ward.resumption/route.tsx";
import { pauseRally, resumeRally } from "#app/models/pause.server.ts";
import { readCardNumber } from "#app/domain/card-number.ts";
import { draftEdition } from "#app/models/edition-draft.server.ts";
import { publishEdition } from "#app/models/edition-publication.server.ts";
import { type Edition, findEdition } from "#app/models/edition.server.ts";
import {
  doingIn,
  fresh,
  makeEvent,
  nobody,
  TODAY,
} from "#tests/models/edition-world.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { sampleEdition, signedIn } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let main: Edition;
let fair: Edition;

beforeAll(async () => {
  main = await sampleEdition();
  fair = await makeEvent("matsuri");
});

const codeAt = (edition: Edition, i: number) => [...edition.codes.keys()][i]!;

const press = (code: string, cookie?: string) =>
  call(scan.action, postRequest(`/s/${code}`, {}, { cookie }), { code });

async function seeCard(cookie: string, search = "") {
  const { body } = await call(
    card.loader,
    getRequest(`/card${search}`, { cookie }),
  );
  return body as Awaited<ReturnType<typeof card.loader>>["data"];
}

const keyOf = ({ cookies }: { cookies: string[] }) => cookies[0]!;

test("the main rally stays the rally of the day", async () => {
  expect((await findEdition(main.ward.id))?.rally.id).toBe(main.rally.id);
});

test("a booth's code shows its booth and stamps its own rally", async () => {
  const code = codeAt(fair, 0);
  const shown = await call(scan.loader, getRequest(`/s/${code}`), { code });
  expect(shown).toMatchObject({
    status: 200,
    body: { state: "running", landing: { shop: { category: "booth" } } },
  });
  const pressed = await press(code);
  expect(pressed.status).toBe(303);
  const view = await seeCard(pressed.cookies.join("; "));
  expect(view.moment?.said).toBe("first");
  expect(view.rally.names).toEqual(fair.rally.names);
  expect(view.streets.map(({ total }) => total)).toEqual([4]);
  expect(view.tiers.map(({ slug }) => slug)).toEqual(["everyone"]);
  expect(view.rally.others).toEqual([
    { names: main.rally.names, href: `/card?rally=${main.rally.slug}` },
  ]);
});

test("one card holds both; the last stamp leads, ?rally= chooses", async () => {
  const key = keyOf(await press(codeAt(fair, 0)));
  await press(codeAt(main, 0), key);
  const led = await seeCard(key);
  expect([led.rally.query, led.tiers.length]).toEqual(["", 4]);
  expect(led.streets[0]!.have).toBe(1);
  const chosen = await seeCard(key, "?rally=matsuri");
  expect([chosen.rally.query, chosen.streets[0]!.have]).toEqual([
    "?rally=matsuri",
    1,
  ]);
  const log = async (search: string) => {
    const { body } = await call(
      history.loader,
      getRequest(`/card/history${search}`, { cookie: key }),
    );
    return (body as { log: { slug: string }[] }).log;
  };
  expect((await log("?rally=matsuri"))[0]?.slug).toMatch(/^matsuri-/);
  expect((await log(`?rally=${main.rally.slug}`))[0]?.slug).not.toMatch(
    /^matsuri-/,
  );
  const booth = fair.checkpoints[0]!.shop.slug;
  expect(
    (await call(shop.loader, getRequest(`/shops/${booth}`), { slug: booth }))
      .status,
  ).toBe(200);
});

test("a rally that is not public is none: neither its codes nor ?rally=", async () => {
  const hidden = await makeEvent("hidden", false);
  const code = codeAt(hidden, 0);
  expect(await press(code)).toMatchObject({
    status: 404,
    body: "unpublished",
  });
  const asked = await call(card.loader, getRequest("/card?rally=hidden"));
  expect(asked.status).toBe(404);
  expect((await call(card.loader, getRequest("/card?rally=nope"))).status).toBe(
    404,
  );
});

test("the office's one switch stops and starts the booths too", async () => {
  const { cookie } = await makeOfficial("嵐の係");
  const statuses = () =>
    Promise.all(
      [codeAt(main, 2), codeAt(fair, 2)].map(async (code) => {
        const { status } = await press(code);
        return status;
      }),
    );
  const fields = { message: "強風のため、休みます。" };
  await call(pause.action, postRequest("/ward/pause", fields, { cookie }));
  expect(await statuses()).toEqual([409, 409]);
  const go = postRequest("/ward/resumption", {}, { cookie });
  expect((await call(resumption.action, go)).status).toBe(303);
  expect(await statuses()).toEqual([303, 303]);
});

test("each rally has its own pause and its own days", async () => {
  await pauseRally(fair, nobody, "雨のため", new Date());
  expect(await press(codeAt(fair, 1))).toMatchObject({
    status: 409,
    body: "paused",
  });
  expect((await press(codeAt(main, 1))).status).toBe(303);
  await resumeRally(fair, nobody, new Date());
  expect((await press(codeAt(fair, 1))).status).toBe(303);
  const day = addDays(TODAY, 40);
  const period = { startsOn: day, endsOn: day };
  const booths = { names: ["一"], streetId: main.streets[0]!.id };
  const input = {
    slug: "later",
    name: "つぎ",
    preset: "event" as const,
    period,
    digital: period,
    paper: null,
    booths,
  };
  const made = await draftEdition(main.ward, nobody, input, new Date());
  if (!made.ok) throw new Error(made.refusal);
  await publishEdition(await doingIn(main.ward.id), made.rally.id);
  const code = codeAt(await fresh(made.rally.id), 0);
  expect(await press(code)).toMatchObject({ status: 409, body: "not-started" });
  const shown = await call(scan.loader, getRequest(`/s/${code}`), { code });
  expect(shown).toMatchObject({
    status: 200,
    body: { state: "not-started", startsOn: day },
  });
});

test("a booth's own device stamps a card for its event; a shop's for the main rally", async () => {
  const key = keyOf(await press(codeAt(main, 2)));
  const { number } = await seeCard(key);
  const plain = readCardNumber(number!)!;
  const stampBy = async (at: Edition) => {
    const cookie = await signedIn(main.ward, at.checkpoints[2]!.shop);
    return call(staffCard.action, postRequest(`/c/${plain}`, {}, { cookie }), {
      number: plain,
    });
  };
  const first = await stampBy(fair);
  expect(first.headers.get("Location")).toBe(`/c/${plain}?pressed=1`);
  const view = await seeCard(key, "?rally=matsuri");
  expect(view.streets[0]!.have).toBe(1);
});

test("a prize is entered in the rally it belongs to", async () => {
  const key = keyOf(await press(codeAt(fair, 0)));
  const at = "/prizes/everyone/entry";
  const params = { tier: "everyone" };
  expect(
    (await call(entry.loader, getRequest(at, { cookie: key }), params)).status,
  ).toBe(404);
  const own = await call(
    entry.loader,
    getRequest(`${at}?rally=matsuri`, { cookie: key }),
    params,
  );
  expect(own).toMatchObject({
    status: 200,
    body: { card: "/card?rally=matsuri", isReached: false },
  });
});

test("the home page says what changed, in the words of the ward", async () => {
  const { body } = await call(home.loader, getRequest("/"));
  expect(body).toMatchObject({ notices: [] });
});
