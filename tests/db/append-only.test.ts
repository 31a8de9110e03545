import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { recordAct } from "#app/models/audit.server.ts";
import { sampleIds } from "#app/models/sample-edition.server.ts";
import { seedSample } from "#app/models/sample.server.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import { wards } from "#db/schema/ward.ts";

const now = new Date("2026-11-10T03:00:00Z");
type Stamp = typeof stamps.$inferSelect;
let mine: Stamp;

beforeAll(async () => {
  await seedSample(now, 30);
  const [sample] = await db.select().from(stamps).limit(1);
  mine = {
    ...sample!,
    id: "mine",
    periodKey: "mine",
    channel: "digital",
    method: "static",
    evidence: 20,
    place: "unknown",
    reason: null,
    clientId: null,
  };
  await transaction(async (tx) => {
    await tx.update(wards).set({ isSample: false });
    await tx.insert(stamps).values(mine);
    await tx.insert(voids).values({
      stampId: mine.id,
      voidedAt: now,
      voidedBy: "staff:1",
      reason: "doubled",
    });
    const act = { actor: "staff:1", action: "void", subject: "stamp:mine" };
    await recordAct(tx, sampleIds(now).ward, { ...act, details: {} }, now);
  });
});

async function messageOf(work: (tx: Tx) => Promise<unknown>): Promise<string> {
  const error: unknown = await transaction(work).then(
    () => new Error("accepted"),
    (refused: unknown) => refused,
  );
  const { message, cause } = error as Error;
  return `${message} ${cause instanceof Error ? cause.message : ""}`;
}

const changes = {
  rallyId: "other",
  checkpointId: "other",
  periodKey: "other",
  day: "2026-01-01",
  channel: "paper",
  method: "staff",
  evidence: 100,
  place: "inside",
  reason: "too-fast",
  clientId: "sample",
  pressedAt: new Date(0),
  receivedAt: new Date(0),
} satisfies Partial<Stamp>;

describe("a stamp", () => {
  test.each(Object.entries(changes))("keeps its %s", async (name, value) => {
    const change = { [name]: value } as Partial<Stamp>;
    expect(
      await messageOf((tx) =>
        tx.update(stamps).set(change).where(eq(stamps.id, mine.id)).returning(),
      ),
    ).toMatch(/append-only/);
  });

  test("keeps whether it counts", async () => {
    expect(
      await messageOf((tx) =>
        tx.update(stamps).set({ counted: !mine.counted }).returning(),
      ),
    ).toMatch(/append-only/);
  });

  test("cannot be deleted, unless the sample made it", async () => {
    const remove = (id: string) =>
      messageOf((tx) => tx.delete(stamps).where(eq(stamps.id, id)).returning());
    expect(await remove(mine.id)).toMatch(/append-only/);
    const [sample] = await db
      .select()
      .from(stamps)
      .where(eq(stamps.clientId, "sample"))
      .limit(1);
    expect(await remove(sample!.id)).toMatch(/accepted/);
  });

  test("may be marked as folded", async () => {
    const [marked] = await transaction((tx) =>
      tx
        .update(stamps)
        .set({ tallied: !mine.tallied })
        .where(eq(stamps.id, mine.id))
        .returning(),
    );
    expect(marked).toEqual({ ...mine, tallied: !mine.tallied });
  });
});

describe("a void", () => {
  test("keeps its reason and its who", async () => {
    for (const change of [
      { reason: "x" },
      { voidedBy: "x" },
      { voidedAt: new Date(0) },
    ])
      expect(
        await messageOf((tx) => tx.update(voids).set(change).returning()),
      ).toMatch(/append-only/);
  });

  test("cannot be taken back", async () => {
    expect(await messageOf((tx) => tx.delete(voids).returning())).toMatch(
      /append-only/,
    );
  });

  test("may be marked as folded", async () => {
    expect(
      await messageOf((tx) =>
        tx.update(voids).set({ tallied: true }).returning(),
      ),
    ).toMatch(/accepted/);
  });
});

describe("the audit log", () => {
  test("cannot be changed", async () => {
    expect(
      await messageOf((tx) =>
        tx.update(auditLog).set({ actor: "x" }).returning(),
      ),
    ).toMatch(/append-only/);
  });

  test("cannot be shortened", async () => {
    expect(await messageOf((tx) => tx.delete(auditLog).returning())).toMatch(
      /append-only/,
    );
  });
});

describe("of a ward that is itself a sample", () => {
  test("all may go, so that the real one can begin", async () => {
    expect(
      await messageOf(async (tx) => {
        await tx.update(wards).set({ isSample: true });
        await tx.delete(voids);
        await tx.delete(stamps).where(eq(stamps.id, mine.id));
        await tx.delete(auditLog);
      }),
    ).toMatch(/accepted/);
  });
});
