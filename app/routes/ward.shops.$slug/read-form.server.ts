import { parseWithZod } from "@conform-to/zod/v4";
import type { LngLat } from "#app/domain/place.ts";
import { shopSchema } from "#app/domain/shop-form.ts";
import { readForm } from "#app/http/form.server.ts";
import type { ShopRefusal } from "#app/models/shop-edit.server.ts";

/** The shop's form as sent; its second button has latitude and longitude change places. */
export async function readShopForm(request: Request, outline: LngLat[]) {
  const form = await readForm(request);
  if (form.get("intent") === "swap") {
    const lat = String(form.get("lng") ?? "");
    form.set("lng", String(form.get("lat") ?? ""));
    form.set("lat", lat);
  }
  return parseWithZod(form, {
    schema: shopSchema(outline),
    disableAutoCoercion: true,
  });
}

const fieldOf = {
  "key-taken": "key",
  "number-taken": "number",
  "unknown-street": "street",
  "no-place": "lat",
  withdrawn: "number",
} as const;

/** Beside which field a refusal is said. */
export function fieldErrors(refusal: Exclude<ShopRefusal["refusal"], "stale">) {
  return { [fieldOf[refusal]]: [refusal] };
}
