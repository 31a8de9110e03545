import { redirect } from "@remix-run/node";
import { readDeviceName } from "#app/domain/shop-device.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { readDeviceForm } from "#app/http/device-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { changePasskey } from "#app/http/passkey-change.server.ts";
import { keeperOfShop } from "#app/http/passkey-keeper.ts";
import { readSession, requireMerchant } from "#app/http/session.server.ts";
import { endDevices, renameDevice } from "#app/models/device.server.ts";

const HOME = "/merchant/devices";

type Refused =
  | { refusal: "device-name"; typed: string }
  | { refusal: "passkey-name"; credential: string; name: string }
  | { refusal: "passkey-gone" };

/**
 * Does what one of the page's forms asks: names this device, names or removes a
 * passkey, signs one other device out or all others. Answers only a refusal.
 */
export async function changeDevices(
  request: Request,
  context: AppContext,
): Promise<Refused> {
  const { shop } = await requireMerchant(request, context);
  const form = await readForm(request);
  const ownKey = readSession(request);
  if (form.has("credential")) {
    const { wrong } = await changePasskey(form, keeperOfShop(shop), HOME);
    return wrong
      ? { refusal: "passkey-name", ...wrong }
      : { refusal: "passkey-gone" };
  }
  if (form.has("own")) {
    const typed = String(form.get("own"));
    const name = readDeviceName(typed);
    if (name === null) return { refusal: "device-name", typed };
    if (ownKey !== null) await renameDevice(shop, ownKey, name);
    throw redirect(`${HOME}?done=device`, 303);
  }
  const by = { actor: `shop:${shop.id}`, ownKey };
  const ended = await endDevices(shop, readDeviceForm(form), by, new Date());
  throw redirect(`${HOME}?ended=${ended}`, 303);
}
