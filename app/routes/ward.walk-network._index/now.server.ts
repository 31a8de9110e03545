import { networkFigures } from "#app/domain/walk/network-figures.ts";
import { findStaffName } from "#app/models/staff.server.ts";
import { findConfirmedNetwork } from "#app/models/walk-network-upload.server.ts";
import type { Ward } from "#app/models/ward.server.ts";
import { networkLines } from "#app/ui/office/place-list/network-lines.ts";

/** The network walks are found on now, with its figures and its drawing; null where there is none. */
export async function readNetworkNow(ward: Ward) {
  const now = await findConfirmedNetwork(ward.id);
  if (!now) return null;
  const { content, credit, isSample, confirmedAt, readAt, confirmedBy } = now;
  return {
    ...{ credit, isSample },
    at: confirmedAt ?? readAt,
    who: isSample ? null : await findStaffName(ward.id, confirmedBy ?? ""),
    figures: networkFigures(content),
    lines: networkLines(content, ward.geography.frame),
  };
}

export type NetworkNow = NonNullable<
  Awaited<ReturnType<typeof readNetworkNow>>
>;
