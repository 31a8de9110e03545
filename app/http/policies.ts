import type { Role } from "#app/domain/role.ts";

/**
 * Whom a route lets in. `merchant`: a signed-in shop, for every method (`read`
 * may still be anyone's). Else the least role of an official, to read (GET)
 * and to write (POST). Others are sent to sign in, or get 403 for too low a role.
 */
export type Policy =
  | "anyone"
  | "merchant"
  | { read: "anyone"; write: "merchant" }
  | { read: Role; write: Role };

const office: Policy = { read: "viewer", write: "officer" };
const own: Policy = { read: "viewer", write: "viewer" };
const settings: Policy = { read: "viewer", write: "manager" };
const officers: Policy = { read: "officer", write: "officer" };
const managers: Policy = { read: "manager", write: "manager" };

/** Every route of the product by Remix's id. The build fails where one is missing or gone. */
export const policies: Record<string, Policy> = {
  root: "anyone",
  "routes/_resident": "anyone",
  "routes/_resident.$": "anyone",
  "routes/_resident._index": "anyone",
  "routes/_resident.about.$page": "anyone",
  "routes/_resident.card._index": "anyone",
  "routes/_resident.card.history": "anyone",
  "routes/_resident.card.rescue": "anyone",
  "routes/_resident.map": "anyone",
  "routes/_resident.prizes.$tier.entry": "anyone",
  "routes/_resident.promotions": "anyone",
  "routes/_resident.s.$code": "anyone",
  "routes/_resident.s._index": "anyone",
  "routes/_resident.shops.$slug": "anyone",
  "routes/_resident.streets.$slug": "anyone",
  "routes/_resident.streets._index": "anyone",
  "routes/language": "anyone",
  "routes/a.$code": "anyone",
  "routes/l.$code": "anyone",
  "routes/l._index": "anyone",
  "routes/posters.$code": "anyone",
  "routes/sign-in": "anyone",
  "routes/sign-in_.again": "anyone",
  "routes/sign-in_.challenge": "anyone",
  "routes/sign-in_.passkey": "anyone",
  "routes/sign-out": "anyone",

  "routes/c.$number": { read: "anyone", write: "merchant" },
  "routes/c._index": "merchant",
  "routes/merchant": "merchant",
  "routes/merchant._index": "merchant",
  "routes/merchant.card": "merchant",
  "routes/merchant.devices": "merchant",
  "routes/merchant.poster": "merchant",
  "routes/merchant.poster[.]pdf": "merchant",
  "routes/merchant.promotions.$id": "merchant",
  "routes/merchant.promotions.$id_.withdrawal": {
    read: "anyone",
    write: "merchant",
  },
  "routes/merchant.promotions._index": "merchant",
  "routes/merchant.promotions.new": "merchant",
  "routes/merchant.stamps": "merchant",

  "routes/ward": office,
  "routes/ward._index": office,
  "routes/ward.applications.$slug": office,
  "routes/ward.applications._index": office,
  "routes/ward.applications.unanswered": office,
  "routes/ward.applications.unanswered[.]csv": office,
  "routes/ward.audit": office,
  "routes/ward.audit[.]csv": office,
  "routes/ward.card-runs": office,
  "routes/ward.card-runs_.$id": office,
  "routes/ward.card-runs_.$id_.numbers[.]csv": office,
  "routes/ward.cards.$number": office,
  "routes/ward.cards._index": office,
  "routes/ward.continuation": own,
  "routes/ward.editions.$slug._index": office,
  "routes/ward.editions.$slug.copy": office,
  "routes/ward.editions.$slug.dry-run": office,
  "routes/ward.editions.$slug.publication": office,
  "routes/ward.editions._index": office,
  "routes/ward.editions.new": office,
  "routes/ward.first-steps": office,
  "routes/ward.holds.$stamp.clearance": office,
  "routes/ward.holds.$stamp.void": office,
  "routes/ward.pause": office,
  "routes/ward.people.$person": managers,
  "routes/ward.people._index": office,
  "routes/ward.people.invitation": managers,
  "routes/ward.people.sessions": own,
  "routes/ward.prints": office,
  "routes/ward.prints_.$id": office,
  "routes/ward.prints_.$id_.file[.]pdf": office,
  "routes/ward.prints_.$id_.parts.$position": office,
  "routes/ward.prints_.checks": office,
  "routes/ward.prints_.shops.$slug": office,
  "routes/ward.prints_.shops.$slug_.poster[.]pdf": office,
  "routes/ward.resending": own,
  "routes/ward.resumption": office,
  "routes/ward.security": own,
  "routes/ward.security_.challenge": own,
  "routes/ward.security_.passkey": own,
  "routes/ward.settings": settings,
  "routes/ward.shops.$slug": office,
  "routes/ward.shops.$slug_.devices": office,
  "routes/ward.shops.$slug_.letter": office,
  "routes/ward.shops.$slug_.place": office,
  "routes/ward.shops.$slug_.return": office,
  "routes/ward.shops.$slug_.withdrawal": office,
  "routes/ward.shops._index": office,
  "routes/ward.shops.import.$id": office,
  "routes/ward.shops.import.$id_.abandonment": office,
  "routes/ward.shops.import.$id_.bad[.]csv": office,
  "routes/ward.shops.import.$id_.confirmation": office,
  "routes/ward.shops.import.$id_.readings": office,
  "routes/ward.shops.import._index": officers,
  "routes/ward.shops.import.current[.]xlsx": office,
  "routes/ward.shops.import.template[.]csv": office,
  "routes/ward.shops.import.template[.]xlsx": office,
  "routes/ward.shops.new": office,
  "routes/ward.start": managers,
  "routes/ward.streets.$slug": office,
  "routes/ward.streets.$slug_.pin": office,
  "routes/ward.streets._index": office,
  "routes/ward.streets.new": office,
  "routes/ward.tally": office,
  "routes/ward.tally[.]csv": office,
};

/** Routes without a policy, and policies without a route. */
export function judgePolicies(routes: string[]) {
  const known = Object.keys(policies);
  return {
    withoutPolicy: routes.filter((id) => !known.includes(id)),
    withoutRoute: known.filter((id) => !routes.includes(id)),
  };
}
