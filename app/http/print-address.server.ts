import { isAllowed, type Role } from "#app/domain/role.ts";
import type { Edition } from "#app/models/edition.server.ts";
import {
  isOtherAddress,
  originFor,
  type OriginChoice,
  type PrintAddress,
} from "#app/models/printed-origin.server.ts";
import type { AppContext } from "./app-context.ts";
import { isTest } from "./test-mark.server.ts";

/** What a print's codes may open; only a manager's choice between two addresses counts. */
export function printAddress(
  { origin }: AppContext,
  role: Role,
  choice: OriginChoice | null = null,
): PrintAddress {
  return {
    running: origin,
    isPublic: !isTest,
    choice: isAllowed(role, "manager") ? choice : null,
  };
}

/** Earlier public prints and this server open different addresses: both, and whether this official may choose. Null when they agree. */
export function otherAddress(
  { rally }: Edition,
  address: PrintAddress,
  role: Role,
) {
  const { running } = address;
  if (!isOtherAddress(rally, address)) return null;
  const printed = rally.printedOrigin ?? running;
  return { printed, running, mayChoose: isAllowed(role, "manager") };
}

/** What a single sheet's codes open where nobody is asked: the address of earlier public prints, else this server's. */
export function quietOrigin({ rally }: Edition, context: AppContext): string {
  const address = printAddress(context, "viewer");
  return originFor(rally, address) ?? rally.printedOrigin ?? context.origin;
}

/** The choice in a form or an address. */
export function readChoice(value: unknown): OriginChoice | null {
  return value === "printed" || value === "running" ? value : null;
}
