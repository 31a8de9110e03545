import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { dialect } from "#db/dialect.ts";
import { stamps } from "#db/schema/stamp.ts";
import type { TestServer } from "#tests/setup/server.ts";
import { makeWorld } from "./action-world.ts";
import { builtPages, routeAt } from "./built-actions.ts";
import { tell } from "./figures.ts";
import { hostileRequests } from "./hostile.ts";
import { places, placesWith } from "./hostile-places.ts";
import { makePeople, pressOnce } from "./people.ts";
import { sendRaw } from "./raw.ts";
import { sizeOf, startHere } from "./start.ts";

const REQUESTS = sizeOf("PROOF_FUZZ", 1000);
const MOST_MS_A_REQUEST = 120;
// A short run asks the same every time; new requests are for a long one.
const SHORT_SEED = 20261122;

let server: TestServer;
let people: Awaited<ReturnType<typeof makePeople>>;
let cookies: string[] = [];
let names: string[] = [];

/** True things of the world whose pages hostile requests may also press at. */
const OPEN =
  "shop street edition survey draft promotion otherPromotion coupon otherCoupon otherSurvey otherShopSlug tonariPromotion secondClosure secondUse note import print run asked".split(
    " ",
  );

beforeAll(async () => {
  const world = await makeWorld();
  names = OPEN.flatMap((name) => world[name] ?? []);
  server = await startHere({ SMTP_URL: "smtp://127.0.0.1:9" });
  people = await makePeople(server);
  cookies = Object.values(people);
});

afterAll(async () => {
  await server.stop();
});

/** Where each is still who they were, so that nothing was asked as a stranger. */
const homes = () => ({
  "/ward": people.official,
  "/merchant": people.merchant,
});

/** Failures in the log; a caller who hung up half way is none of ours. */
function loggedFailures(): string[] {
  return server
    .said()
    .split("\n")
    .filter(
      (line) =>
        (/"level":[56]0/.test(line) && !line.includes('"ECONNRESET"')) ||
        /^(Type|Range|Reference|Syntax)Error\b/.test(line),
    );
}

/** Leaving would make a stranger of a cookie that all the rest is asked with. */
const LEFT_OUT = ["routes/sign-out"];

test("every address of the product is among the hostile ones", () => {
  const filled = placesWith.map((path) => path.replaceAll("{}", "x"));
  const asked = new Set(
    [...places, ...filled]
      .filter((path) => /^\/(?![/\\])/.test(path))
      .map(routeAt),
  );
  expect(builtPages.filter((id) => !asked.has(id))).toEqual(LEFT_OUT);
});

test("a letter no header can carry, wherever a name belongs: no 5xx", async () => {
  for (const path of placesWith) {
    const address = server.origin + path.replaceAll("{}", "%C4%80");
    const own = /^\/(merchant|c)\//.test(path) ? "merchant" : "resident";
    const as = path.startsWith("/ward/") ? "official" : own;
    const headers = { Cookie: people[as] };
    const answer = await fetch(address, { headers, redirect: "manual" });
    await answer.text();
    expect(answer.status, path).toBeLessThan(500);
  }
});

test(
  `${REQUESTS} hostile requests: no 5xx, no stamp, no failure logged, and the server lives`,
  async () => {
    const before = await db.$count(stamps);
    const host = `localhost:${server.port}`;
    const known = { host, codes: server.codes.slice(1, 5), names, cookies };
    const seen: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(hostileRequests(known), async (bytes) => {
        const { status, text } = await sendRaw(server.port, bytes);
        seen[status ?? "closed"] = (seen[status ?? "closed"] ?? 0) + 1;
        expect(status ?? 0, text.slice(0, 300)).toBeLessThan(500);
        expect(await db.$count(stamps)).toBe(before);
      }),
      {
        numRuns: REQUESTS,
        ...(process.env.PROOF_FUZZ ? {} : { seed: SHORT_SEED }),
        reporter(run) {
          if (!run.failed) return;
          const request = String(run.counterexample?.[0]).slice(0, 1500);
          throw new Error(
            `seed ${run.seed}, after ${run.numRuns}: ${request}\n${String(run.errorInstance)}\n${server.said().slice(-1500)}`,
          );
        },
      },
    );
    expect(loggedFailures()).toEqual([]);
    for (const [path, cookie] of Object.entries(homes())) {
      const home = await fetch(server.origin + path, { headers: { cookie } });
      expect([path, home.url]).toEqual([path, server.origin + path]);
    }
    // A hostile form may have paused the rally, as an official's truly does.
    await fetch(`${server.origin}/ward/resumption`, {
      method: "POST",
      headers: { Origin: server.origin, Cookie: people.official },
    });
    const press = await pressOnce(server, cookies[0]!, server.codes[1]!);
    expect(press.status).toBe(303);
    expect(await db.$count(stamps)).toBe(before + 1);
    tell(`${dialect}: ${REQUESTS} hostile requests ${JSON.stringify(seen)}`);
  },
  60_000 + REQUESTS * MOST_MS_A_REQUEST,
);
