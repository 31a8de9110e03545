import { newId } from "#app/models/id.server.ts";
import { findShop } from "#app/models/shop.server.ts";
import type { ShopInput } from "#app/domain/shop-form.ts";
import { addShop } from "#app/models/shop-edit.server.ts";
import { testContext } from "#tests/setup/request.ts";
import { firstShop, sampleEdition } from "./merchant-world.ts";

const days = ["h0", "h1", "h2", "h3", "h4", "h5", "h6"];

/** A shop's form as an official sends it. */
export async function shopFields(over: Record<string, string> = {}) {
  const { street } = await firstShop();
  return {
    version: "0",
    kind: "shop",
    name: "ためしの店",
    street: street.id,
    category: "cafe",
    ...Object.fromEntries(days.map((day) => [day, "10:00〜19:00"])),
    lat: "35.5371",
    lng: "139.6342",
    isPlaceChecked: "on",
    mode: "static",
    minimumYen: "0",
    ...over,
  };
}

const closed = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };

/** A new shop of the sample's first street; `part` gives it a checkpoint. */
export async function newShop(
  name = `ためし ${newId(new Date()).slice(-6)}`,
  part: ShopInput["part"] = null,
) {
  const edition = await sampleEdition();
  const { street } = await firstShop();
  const { ward } = await testContext();
  const office = { ward, rally: edition.rally, staffId: "test" };
  const saving = await addShop(
    office,
    {
      version: 0,
      shop: {
        kind: "shop",
        name,
        names: { ja: name },
        key: null,
        streetId: street.id,
        associationId: null,
        category: "cafe",
        kanji: "試",
        address: "",
        phone: "045-000-2222",
        hours: { weekly: closed, closedOnHolidays: false },
        amenities: ["cash"],
        isPlaceChecked: true,
      },
      place: { lat: 35.537, lng: 139.634 },
      part,
    },
    new Date(),
  );
  if (!saving.ok) throw new Error(saving.refusal);
  return saving.shop;
}

export async function shopNow(slug: string) {
  const { ward } = await testContext();
  const shop = await findShop(ward.id, slug);
  if (!shop) throw new Error("no such shop");
  return shop;
}
