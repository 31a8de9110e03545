import type { PasskeyOwner } from "#app/models/passkey.server.ts";

/** Who makes a passkey, and how the device's own list of passkeys calls them. */
export type Keeper = PasskeyOwner & {
  account: string;
  name: string;
  /** A shop's session, which has to be open still when the passkey is added. */
  key?: string | null;
};

type Person = { id: string; wardId: string; email: string; name: string };

export function keeperOfStaff({ id, wardId, email, name }: Person): Keeper {
  return { kind: "staff", id, wardId, account: email, name };
}

export function keeperOfShop(shop: Omit<Person, "email">): Keeper {
  const { id, wardId, name } = shop;
  return { kind: "shop", id, wardId, account: name, name };
}
