import type { OpenState } from "#app/domain/opening.ts";

type Shut = Extract<OpenState, { open: false }>;

/** Why a shop is shut, as residents read it. */
export function shutWords({ closure, closedToday }: Shut) {
  if (closure === "closed") return "opening.closedByClosure";
  if (closure === "early") return "opening.earlyShut";
  return closedToday ? "opening.closedToday" : "opening.closed";
}
