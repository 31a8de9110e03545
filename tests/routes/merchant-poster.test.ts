import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { touchWard } from "#app/models/ward.server.ts";
import * as poster from "#app/routes/merchant.poster.tsx";
import * as pdf from "#app/routes/merchant.poster[.]pdf.tsx";
import { transaction } from "#db/client.server.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { firstShop, sampleEdition, signedIn } from "./merchant-world.ts";

let cookie: string;
let here: Awaited<ReturnType<typeof firstShop>>;

beforeAll(async () => {
  here = await firstShop();
  cookie = await signedIn((await sampleEdition()).ward, here.shop);
});

function openPdf() {
  return call(pdf.loader, getRequest("/merchant/poster.pdf", { cookie }));
}

function openPage(search = "") {
  return call(
    poster.loader,
    getRequest(`/merchant/poster${search}`, { cookie }),
  );
}

async function change(what: { name?: string; withdrawnAt?: Date | null }) {
  await transaction(async (tx) => {
    if (what.name !== undefined)
      await tx
        .update(shops)
        .set({ name: what.name })
        .where(eq(shops.id, here.shop.id));
    if (what.withdrawnAt !== undefined)
      await tx
        .update(checkpoints)
        .set({ withdrawnAt: what.withdrawnAt })
        .where(eq(checkpoints.id, here.id));
    await touchWard(tx, here.shop.wardId);
  });
}

it("is the shop's own PDF, kept by nobody else", async () => {
  const { status, headers, body } = await openPdf();
  expect(status).toBe(200);
  expect(String(body).slice(0, 5)).toBe("%PDF-");
  expect(headers.get("Content-Type")).toBe("application/pdf");
  expect(headers.get("Content-Disposition")).toBe(
    `inline; filename="poster-${here.shop.slug}.pdf"`,
  );
  expect(headers.get("Cache-Control")).toMatch(/^private/);
});

it("names the characters it cannot draw", async () => {
  await change({ name: "八百八🍊" });
  expect((await openPdf()).headers.get("Location")).toBe(
    "/merchant/poster?refused=1",
  );
  expect(await openPage("?refused=1")).toMatchObject({
    status: 409,
    body: { refused: { refusal: "missing-glyph", characters: ["🍊"] } },
  });
  await change({ name: here.shop.name });
  expect(await openPage("?refused=1")).toMatchObject({
    status: 200,
    body: { refused: null },
  });
});

it("says so when the shop takes no part", async () => {
  await change({ withdrawnAt: new Date() });
  expect((await openPdf()).status).toBe(303);
  expect(await openPage()).toMatchObject({
    body: { refused: { refusal: "not-here" } },
  });
  await change({ withdrawnAt: null });
});
