import { beforeAll, describe, expect, it } from "vitest";
import type { Crowding } from "#app/domain/crowding.ts";
import type { WalkQuestion, WalkWish } from "#app/domain/walk/wishes.ts";
import { findWalkNetwork } from "#app/models/walk-network.server.ts";
import {
  type Suggestion,
  suggestWalk,
} from "#app/models/suggested-walk.server.ts";
import * as walk from "#app/routes/_resident.walk/route.tsx";
import { languages } from "#app/locales/index.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";

type Edition = Awaited<ReturnType<typeof sampleEdition>>;
type Page = Awaited<ReturnType<typeof walk.loader>>["data"];

const noon = new Date("2026-11-25T12:00:00+09:00");
const night = new Date("2026-11-25T23:30:00+09:00");
let edition: Edition;
let network: NonNullable<
  Awaited<ReturnType<typeof findWalkNetwork>>
>["network"];

beforeAll(async () => {
  edition = await sampleEdition();
  network = (await findWalkNetwork(edition.ward))!.network;
});

function from(name: string, ...wished: WalkWish[]): WalkQuestion {
  const { lat, lng } = edition.ward.geography.stations.find(
    (station) => station.name === name,
  )!;
  return {
    start: { kind: "station", name, at: { lat, lng } },
    wishes: { minutes: 60, wished },
  };
}

function suggest(question: WalkQuestion, more = {}): Promise<Suggestion> {
  const crowding = new Map<string, Crowding>();
  const asked = { network, crowding, visited: new Set<string>(), now: noon };
  return suggestWalk(edition, question, { ...asked, ...more });
}

function walkOf(suggestion: Suggestion) {
  if (suggestion.kind !== "walk") throw new Error(suggestion.kind);
  return suggestion;
}

const streetsOf = (suggestion: Suggestion) => [
  ...new Set(
    walkOf(suggestion).stops.map(({ checkpoint }) => checkpoint.street.slug),
  ),
];

describe("おすすめ順路 over the sample", () => {
  it("leads from every station within the minutes to a station, over shops that are open then", async () => {
    for (const { name } of edition.ward.geography.stations) {
      const found = walkOf(await suggest(from(name, "open")));
      expect(found.minutes).toBeLessThanOrEqual(60);
      expect(found.stops.every(({ open }) => open.open)).toBe(true);
      expect(found.end).not.toBeNull();
      const alone = ["北新横浜", "岸根公園"].includes(name);
      expect(streetsOf(found).length > 1 || alone).toBe(true);
    }
  });

  it("goes to a busy street later or not at all, and tells so without a number", async () => {
    const busyIs = (busy: string) => ({
      crowding: new Map<string, Crowding>([[busy, "busy"]]),
    });
    expect(streetsOf(await suggest(from("大倉山")))).toContain("osone");
    const avoiding = await suggest(from("大倉山", "quieter"), busyIs("osone"));
    expect(streetsOf(avoiding)).not.toContain("osone");
    expect(walkOf(avoiding).explanation).toEqual({
      why: "avoided",
      street: streetsOf(avoiding)[0],
      busy: "osone",
    });
    const question = from("大倉山");
    question.wishes.minutes = 90;
    const later = await suggest(question, busyIs("okurayama"));
    expect(streetsOf(later)).toEqual(["osone", "okurayama"]);
    expect(walkOf(later).explanation).toEqual({
      why: "quiet-first",
      street: "osone",
    });
  });

  it("leaves out shops of this card and those that left, and knows a street without a stamp", async () => {
    const all = walkOf(await suggest(from("綱島")));
    const visited = new Set(all.stops.map(({ checkpoint }) => checkpoint.id));
    const other = walkOf(await suggest(from("綱島", "unvisited"), { visited }));
    for (const { checkpoint, isVisited } of other.stops) {
      expect(visited.has(checkpoint.id)).toBe(false);
      expect(isVisited).toBe(false);
    }
    const streets = new Set(
      [...visited].map((id) => edition.checkpointById.get(id)!.street.slug),
    );
    if (other.explanation.why === "new-street")
      expect(streets).not.toContain(other.explanation.street);
    const gone = {
      ...edition,
      checkpoints: edition.checkpoints.map((one) => ({
        ...one,
        withdrawnAt: noon,
      })),
    };
    const asked = { network, crowding: new Map(), visited, now: noon };
    const [first] = all.stops;
    const shop = { ...first!.checkpoint.shop, withdrawnAt: noon };
    const left = edition.checkpoints.map((one) =>
      one.id === first!.checkpoint.id ? { ...one, shop } : one,
    );
    const without = walkOf(
      await suggestWalk({ ...edition, checkpoints: left }, from("綱島"), {
        ...asked,
        visited: new Set(),
      }),
    );
    expect(without.stops.map(({ checkpoint }) => checkpoint.id)).not.toContain(
      first!.checkpoint.id,
    );
    expect(await suggestWalk(gone, from("綱島"), asked)).toEqual({
      kind: "empty",
    });
  });

  it("says which wish let go would help, and every one of those does", async () => {
    const found = await suggest(from("菊名", "open", "unvisited"), {
      now: night,
    });
    if (found.kind !== "none") throw new Error(found.kind);
    expect(found.loosen).toEqual(["open"]);
    walkOf(await suggest(from("菊名", "unvisited"), { now: night }));
  });

  it("walks an estimate over the sample's gap, and by wheelchair only on ways that are known", async () => {
    const question = from("小机");
    question.wishes.minutes = 120;
    const wide = walkOf(await suggest(question));
    const legs = [...wide.stops, wide.end!].map(({ leg }) => leg);
    expect(streetsOf(wide).length).toBeGreaterThan(1);
    expect(legs.some(({ isEstimate }) => isEstimate)).toBe(true);
    question.wishes.wished = ["step-free"];
    const known = walkOf(await suggest(question));
    expect(streetsOf(known)).toEqual(["kozukue"]);
    for (const { leg } of [...known.stops, known.end!])
      expect(leg).toMatchObject({ isEstimate: false, stairs: 0 });
  });
});

describe("/walk", () => {
  const ask = (query: string, language = "ja") =>
    call(
      walk.loader,
      getRequest(`/walk${query}`, { cookie: `language=${language}` }),
    );
  const kikuna = `?from=${encodeURIComponent("菊名")}`;

  it("asks first, then answers with the walk, its map and the way to the next shop", async () => {
    const first = await ask("");
    expect(first).toMatchObject({ status: 200, body: { answer: null } });
    const { status, headers, body } = await ask(`${kikuna}&minutes=90`);
    const { form, answer } = body as Page;
    expect(status).toBe(200);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(form).toMatchObject({
      from: "菊名",
      at: null,
      wishes: { minutes: 90, wished: [] },
    });
    if (answer?.kind !== "walk") throw new Error(answer?.kind);
    expect(answer.map.stops.map(({ number }) => number)).toEqual(
      answer.stops.map((_, index) => index + 1),
    );
    expect(answer.map.line.length).toBeGreaterThan(answer.stops.length);
    expect(answer.handOff).toMatch(/^https:/);
    expect(answer.again).toBe(`${kikuna.replace("?", "/walk?")}&minutes=90`);
  });

  it.each(languages)(
    "names its streets for a reader of %s",
    async (language) => {
      const { body } = await ask(kikuna, language);
      const { answer } = body as Page;
      if (answer?.kind !== "walk") throw new Error(answer?.kind);
      for (const value of Object.values(answer.values))
        expect(value).not.toBe("");
    },
  );

  it("confirms what was wished for, tells of shut shops, and adds up", async () => {
    const asked = `${kikuna}&wish=slow&wish=round&wish=step-free`;
    const { body } = await ask(asked);
    const { answer } = body as Page;
    if (answer?.kind !== "walk") throw new Error(answer?.kind);
    expect(answer.kept).toEqual(["step-free", "slow", "round"]);
    expect(answer.end?.station?.name).toBe("菊名");
    expect(answer.credit?.isSample).toBe(true);
    const legs = [...answer.stops.map(({ leg }) => leg), answer.end!.leg];
    const metres = legs.reduce((sum, leg) => sum + leg.metres, 0);
    expect(Math.abs(metres / 1000 - Number(answer.km))).toBeLessThan(0.06);
    const walked = legs.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(walked + 5 * answer.stops.length).toBe(answer.minutes);
    expect(answer.minutes).toBeLessThanOrEqual(60);
    const shut = answer.stops.filter(({ open }) => !open.open).length;
    expect(answer.shut?.n ?? 0).toBe(shut);
    if (answer.shut) expect(answer.shut.href).toContain("wish=open&wish=step");
    const open = await ask(`${kikuna}&wish=open`);
    expect(open.body).not.toHaveProperty("answer.shut.n");
  });

  it("takes a place, and says when it is too far", async () => {
    const here = await ask("?from=here&at=35.51,139.631&minutes=60");
    expect(here).toMatchObject({
      status: 200,
      body: {
        form: { at: "35.51,139.631" },
        answer: { kind: "walk", start: null },
      },
    });
    const far = await ask("?from=here&at=35.2,139.9&minutes=120");
    expect(far).toMatchObject({
      status: 200,
      body: { answer: { kind: "far" } },
    });
  });

  it.each([
    ["?from=", "from", "no-start"],
    ["?from=nowhere", "from", "unknown-station"],
    ["?from=here&at=47.9999,abc", "from", "bad-place"],
    [`${kikuna}&minutes=1e9`, "minutes", "bad-minutes"],
  ])("%s is refused beside its field", async (query, field, refusal) => {
    expect(await ask(`${query}&wish=step-free`)).toMatchObject({
      status: 400,
      body: {
        answer: null,
        form: {
          refusal: { field, refusal },
          wishes: { wished: ["step-free"] },
        },
      },
    });
  });
});
