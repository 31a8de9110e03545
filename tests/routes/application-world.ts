import { expect } from "vitest";
import { askShops, findApplication } from "#app/models/application.server.ts";
import { letterCode, listLetters } from "#app/models/letter.server.ts";
import * as answer from "#app/routes/a.$code/route.tsx";
import * as one from "#app/routes/ward.applications.$slug/route.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";
import { newShop } from "./shop-world.ts";
import { makeOfficial } from "./ward-world.ts";

/** The official who asks and decides. */
export async function makeDesk() {
  const { cookie, id: staffId } = await makeOfficial("申込の担当");
  return { cookie, staffId };
}

export const yes = {
  joins: "yes",
  mode: "till",
  minimumYen: "500",
  h1: "10:00〜19:00",
  offer: "カードを見せると、1こおまけ。",
  amenities: "pram",
  contactName: "山田",
  contactPhone: "045-000-3333",
  consent: "on",
};

export async function asked(staffId: string) {
  const shop = await newShop();
  const edition = await sampleEdition();
  const n = await askShops(
    edition,
    [{ shop, state: "none" }],
    staffId,
    new Date(),
  );
  expect(n).toBe(1);
  const letters = await listLetters(edition.rally.id, "application");
  const letter = letters.find(({ shopId }) => shopId === shop.id)!;
  return { shop, code: letterCode(letter), rally: edition.rally };
}

export function open(code: string, query = "") {
  return call(answer.loader, getRequest(`/a/${code}${query}`), { code });
}

export function send(code: string, fields: Record<string, string>) {
  return call(answer.action, postRequest(`/a/${code}`, fields), { code });
}

export function decideAs(
  cookie: string,
  slug: string,
  fields: Record<string, string>,
) {
  const path = `/ward/applications/${slug}`;
  return call(one.action, postRequest(path, fields, { cookie }), { slug });
}

export async function seenOf(shop: { id: string }) {
  const { rally } = await sampleEdition();
  const application = await findApplication(rally.id, shop.id);
  return String(application!.answeredAt!.getTime());
}
