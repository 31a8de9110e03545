import { edition } from "./retention/edition.ts";
import { office } from "./retention/office.ts";
import { merchant } from "./retention/merchant.ts";
import { places } from "./retention/places.ts";
import { stamps } from "./retention/stamps.ts";
import { walk } from "./retention/walk.ts";
import type { Retention } from "./retention/words.ts";

export type { Retention } from "./retention/words.ts";

/** Every table by its name in the schema. A table that is missing here fails a test. */
export const retention: Record<string, Retention> = {
  ...office,
  ...places,
  ...merchant,
  ...edition,
  ...stamps,
  ...walk,
};
