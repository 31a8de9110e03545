import { listAssociations, listStreets } from "#app/models/street.server.ts";
import type { ShopFormStreet } from "#app/ui/office/shops/shop-form.tsx";

/** The streets a shop can be on, with their 通り会. */
export async function listFormStreets(
  wardId: string,
): Promise<ShopFormStreet[]> {
  const associations = await listAssociations(wardId);
  return (await listStreets(wardId)).map(({ id, name }) => ({
    value: id,
    label: name,
    associations: associations
      .filter(({ streetId }) => streetId === id)
      .map((one) => ({ value: one.id, label: one.name })),
  }));
}
