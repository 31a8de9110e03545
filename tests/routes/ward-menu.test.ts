import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import * as layout from "#app/routes/ward.tsx";
import { transaction } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { touchWard } from "#app/models/ward.server.ts";
import { call, getRequest, testContext } from "#tests/setup/request.ts";
import { makeOfficial } from "./ward-world.ts";

test("every office page knows who may begin for real and whether a rally is public", async () => {
  const context = await testContext();
  const page = async (cookie: string) =>
    (await call(layout.loader, getRequest("/ward/streets", { cookie }))).body;
  const manager = await makeOfficial("管理者");
  const officer = await makeOfficial("担当", undefined, "officer");
  const before = { isManager: true, isPublic: true, isSample: true };
  expect(await page(manager.cookie)).toMatchObject(before);
  expect(await page(officer.cookie)).toMatchObject({ isManager: false });
  await transaction(async (tx) => {
    await tx
      .update(rallies)
      .set({ publishedAt: null })
      .where(eq(rallies.wardId, context.ward.id));
    await touchWard(tx, context.ward.id);
  });
  expect(await page(manager.cookie)).toMatchObject({ isPublic: false });
});
