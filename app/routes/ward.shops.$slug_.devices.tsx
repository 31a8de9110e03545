import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { readDeviceForm } from "#app/http/device-form.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { keeperOfShop } from "#app/http/passkey-keeper.ts";
import { endDevices } from "#app/models/device.server.ts";
import { removePasskey } from "#app/models/passkey.server.ts";
import { requireOfficeShop } from "./ward.shops.$slug/office-shop.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { home } = await requireOfficeShop(request, params, context);
  return redirect(home(), 303);
}

/** Signs one of a shop's devices out, removes one of its passkeys, or ends all of both. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await requireOfficeShop(request, params, context);
  const { staff, shop, home } = asked;
  const now = new Date();
  const actor = `staff:${staff.id}`;
  const form = await readForm(request);
  const credential = form.get("credential");
  if (typeof credential === "string" && credential !== "") {
    await removePasskey(keeperOfShop(shop), credential, now, actor);
    return redirect(home("saved"), 303);
  }
  const by = { actor, ownKey: null, withPasskeys: true };
  await endDevices(shop, readDeviceForm(form), by, now);
  return redirect(home("saved"), 303);
}

/** Never seen: there so that a refusal is a page. */
export default function Nothing() {
  return null;
}
