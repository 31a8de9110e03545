import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { listActs } from "#app/models/audit.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { orderPack } from "#app/models/pack.server.ts";
import {
  isOtherAddress,
  originFor,
  type OriginChoice,
} from "#app/models/printed-origin.server.ts";
import { db } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import { sampleEdition } from "./press.ts";

const FIRST = "https://sanpo.example.jp";
const SECOND = "https://walk.example.jp";

let edition: Edition;
let staffId: string;

beforeAll(async () => {
  edition = await sampleEdition();
  ({ id: staffId } = await makeOfficial("印刷係"));
});

function order(
  running: string,
  isPublic = true,
  choice: OriginChoice | null = null,
) {
  const shopIds = [edition.checkpoints[0]!.shop.id];
  return orderPack(
    edition,
    { wishes: [{ sheet: "poster" }], scope: { kind: "shops", shopIds } },
    { running, isPublic, choice },
    staffId,
    new Date(),
  );
}

async function frozen(): Promise<string | null> {
  const [rally] = await db
    .select()
    .from(rallies)
    .where(eq(rallies.id, edition.rally.id));
  return rally!.printedOrigin;
}

it("a trial print freezes nothing", async () => {
  expect(await order("http://localhost:3000", false)).toMatchObject({
    ok: true,
    print: { origin: "http://localhost:3000" },
  });
  expect(await frozen()).toBeNull();
});

it("the first public print freezes the address, later ones keep to it", async () => {
  expect(await order(FIRST)).toMatchObject({ print: { origin: FIRST } });
  expect(await frozen()).toBe(FIRST);
  expect(await order(FIRST)).toMatchObject({ print: { origin: FIRST } });
});

it("another address is refused until somebody chooses", async () => {
  expect(await order(SECOND)).toEqual({ ok: false, refusal: "other-address" });
  expect(await order(SECOND, true, "printed")).toMatchObject({
    print: { origin: FIRST },
  });
  expect(await frozen()).toBe(FIRST);
  expect(await order(SECOND, true, "running")).toMatchObject({
    print: { origin: SECOND },
  });
  expect(await frozen()).toBe(SECOND);
  const acts = await listActs(edition.ward.id, 10);
  const change = acts.find(({ details }) => details.to === SECOND);
  expect(change).toMatchObject({
    action: "print-address",
    details: { from: FIRST, to: SECOND },
  });
});

it.each([
  [null, true, null, FIRST],
  [FIRST, true, null, FIRST],
  [SECOND, true, null, null],
  [SECOND, true, "printed", SECOND],
  [SECOND, true, "running", FIRST],
  [SECOND, false, null, FIRST],
] as const)(
  "printed %s, public %s, chosen %s: opens %s",
  (printedOrigin, isPublic, choice, origin) => {
    const address = { running: FIRST, isPublic, choice };
    expect(originFor({ printedOrigin }, address)).toBe(origin);
    const isOther = printedOrigin === SECOND && isPublic;
    expect(isOtherAddress({ printedOrigin }, address)).toBe(isOther);
  },
);
