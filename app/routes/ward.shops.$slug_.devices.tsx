import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { readDeviceForm } from "#app/http/device-form.server.ts";
import { endDevices } from "#app/models/device.server.ts";
import { requireOfficeShop } from "./ward.shops.$slug/office-shop.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { home } = await requireOfficeShop(request, params, context);
  return redirect(home(), 303);
}

/** Signs one device of a shop out, or all. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff, shop, home } = await requireOfficeShop(
    request,
    params,
    context,
  );
  const id = await readDeviceForm(request);
  const by = { actor: `staff:${staff.id}`, ownKey: null };
  await endDevices(shop, id, by, new Date());
  return redirect(home("saved"), 303);
}

/** Never seen: there so that a refusal is a page. */
export default function Nothing() {
  return null;
}
