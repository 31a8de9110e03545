import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDeviceForm } from "#app/http/device-form.server.ts";
import { readSession, requireMerchant } from "#app/http/session.server.ts";
import { endDevices, listDevices } from "#app/models/device.server.ts";
import answer from "#app/ui/application/answer.css?url";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { DeviceList, deviceRow } from "#app/ui/office/shops/device-list.tsx";
import { useText } from "#app/ui/text.tsx";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: answer }];
export const meta = titled("letter.devices.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const devices = await listDevices(shop, readSession(request), new Date());
  const ended = Number(new URL(request.url).searchParams.get("ended"));
  return {
    devices: devices.map(deviceRow),
    ended: Number.isInteger(ended) && ended > 0 && ended < 1000 ? ended : null,
  };
}

/** Signs one other device of the shop out, or all others. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const id = await readDeviceForm(request);
  const by = { actor: `shop:${shop.id}`, ownKey: readSession(request) };
  const ended = await endDevices(shop, id, by, new Date());
  return redirect(`/merchant/devices?ended=${ended}`, 303);
}

export default function MerchantDevices() {
  const t = useText();
  const { devices, ended } = useLoaderData<typeof loader>();
  const others = devices.filter(({ isThis }) => !isThis);
  return (
    <>
      <BackBar href="/merchant" title="letter.devices.title" />
      <div className="page stack">
        {ended !== null && (
          <p className="told" role="status">
            {t("letter.devices.ended", { n: ended })}
          </p>
        )}
        <p>{t("letter.devices.lead")}</p>
        <DeviceList devices={devices} action="/merchant/devices" />
        {others.length === 0 ? (
          <p>{t("letter.devices.none")}</p>
        ) : (
          <form method="post">
            <button className="button" name="all" value="yes">
              {t("letter.devices.endOthers")}
            </button>
          </form>
        )}
      </div>
    </>
  );
}
