import { isAllowed, type Role } from "#app/domain/role.ts";
import type { Edition, Shop } from "#app/models/edition.server.ts";
import { findApplication } from "#app/models/application.server.ts";
import { listDevices } from "#app/models/device.server.ts";
import { listPasskeys } from "#app/models/passkey.server.ts";
import { isLetterPrinted } from "#app/models/letter-print.server.ts";
import {
  formatLetterCode,
  letterCode,
  listShopLetters,
} from "#app/models/letter.server.ts";
import { findCheckpoint, shopState } from "#app/models/shop.server.ts";
import { passkeyRow } from "#app/ui/merchant/passkey-list.tsx";
import { deviceRow } from "#app/ui/office/shops/device-list.tsx";
import { readOwn } from "./own.server.ts";

/** What stands beside a shop's form: its part in the rally, its letter, its devices. */
export async function readSide(
  edition: Edition | null,
  shop: Shop,
  role: Role,
  now: Date,
) {
  const rally = edition?.rally ?? null;
  const checkpoint = rally && (await findCheckpoint(rally.id, shop.id));
  const application = rally && (await findApplication(rally.id, shop.id));
  const letters = await listShopLetters(shop.id);
  const letter = letters.find(
    ({ rallyId, purpose }) => rallyId === rally?.id && purpose === "sign-in",
  );
  const devices = await listDevices(shop, null, now);
  const passkeys = await listPasskeys({ kind: "shop", id: shop.id });
  return {
    checkpoint,
    state: shopState(shop, checkpoint, application),
    isAsked: application !== null,
    isGone: shop.withdrawnAt !== null,
    letterIssuedAt: letter?.issuedAt ?? null,
    isLetterPrinted: letter ? await isLetterPrinted(letter) : false,
    /** Who only looks may not become the shop. */
    letterCode:
      letter && isAllowed(role, "officer")
        ? formatLetterCode(letterCode(letter))
        : null,
    own: await readOwn(shop, now),
    devices: devices.map(deviceRow),
    passkeys: passkeys.map(passkeyRow),
  };
}

export type Side = Awaited<ReturnType<typeof readSide>>;
