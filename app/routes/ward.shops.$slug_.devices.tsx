import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { readDeviceForm } from "#app/http/device-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { keeperOfShop } from "#app/http/passkey-keeper.ts";
import { endDevices, listDevices } from "#app/models/device.server.ts";
import { listPasskeys, removePasskey } from "#app/models/passkey.server.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { requireOfficeShop } from "./ward.shops.$slug/office-shop.server.ts";
import type { DeviceOut } from "./ward.shops.$slug/said-device.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { home } = await requireOfficeShop(request, params, context);
  return redirect(home(), 303);
}

/** Signs one of a shop's devices out, removes one of its passkeys, or ends all of both. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await requireOfficeShop(request, params, context);
  const { staff, shop } = asked;
  const now = new Date();
  const actor = `staff:${staff.id}`;
  const form = await readForm(request);
  const back = (out: DeviceOut, name = "") =>
    redirect(
      `${withEdition(`/ward/shops/${shop.slug}`, editionIn(request), { out, name })}#devices`,
      303,
    );
  const credential = form.get("credential");
  if (typeof credential === "string" && credential !== "") {
    const keys = await listPasskeys({ kind: "shop", id: shop.id });
    const key = keys.find((one) => one.credential === credential);
    await removePasskey(keeperOfShop(shop), credential, now, actor);
    return back("removed", key?.name);
  }
  const device = readDeviceForm(form);
  const devices = await listDevices(shop, null, now);
  const by = { actor, ownKey: null, withPasskeys: true };
  await endDevices(shop, device, by, now);
  if (device === null) return back("endedAll");
  return back("ended", devices.find(({ id }) => id === device)?.name);
}

/** Never seen: there so that a refusal is a page. */
export default function Nothing() {
  return null;
}
