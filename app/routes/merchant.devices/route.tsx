import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readSession, requireMerchant } from "#app/http/session.server.ts";
import { listDevices } from "#app/models/device.server.ts";
import { listPasskeys } from "#app/models/passkey.server.ts";
import answer from "#app/ui/application/answer.css?url";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { PasskeyList, passkeyRow } from "#app/ui/merchant/passkey-list.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import passkeyModule from "#app/ui/office/people/passkey.js?worker&url";
import { PasskeyPanel } from "#app/ui/office/people/passkey-panel.tsx";
import { DeviceList, deviceRow } from "#app/ui/office/shops/device-list.tsx";
import { useText } from "#app/ui/text.tsx";
import { changeDevices } from "./act.server.ts";
import { OwnDevice, Said } from "./parts.tsx";

export const handle = { modules: [passkeyModule] };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: answer }];
export const meta = titled("letter.devices.title");

const said = ["added", "renamed", "removed", "device"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const devices = await listDevices(shop, readSession(request), new Date());
  const passkeys = await listPasskeys({ kind: "shop", id: shop.id });
  const asked = new URL(request.url).searchParams;
  const ended = Number(asked.get("ended"));
  return {
    devices: devices.map(deviceRow),
    passkeys: passkeys.map(passkeyRow),
    done: said.find((one) => one === asked.get("done")) ?? null,
    ended: Number.isInteger(ended) && ended > 0 && ended < 1000 ? ended : null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const refused = await changeDevices(request, context);
  const status = refused.refusal === "passkey-gone" ? 404 : 400;
  return data(refused, { status });
}

export default function MerchantDevices() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const others = page.devices.filter(({ isThis }) => !isThis);
  const own = page.devices.find(({ isThis }) => isThis);
  return (
    <>
      <BackBar href="/merchant" title="letter.devices.title" />
      <div className="page stack">
        <Said {...page} refusal={refused?.refusal ?? null} />
        <p>{t("letter.devices.lead")}</p>
        <DeviceList devices={page.devices} action="/merchant/devices" />
        {others.length === 0 ? (
          <p>{t("letter.devices.none")}</p>
        ) : (
          <form method="post">
            <button className="button" name="all" value="yes">
              {t("letter.devices.endOthers")}
            </button>
          </form>
        )}
        <OwnDevice
          name={own?.name ?? ""}
          typed={refused?.refusal === "device-name" ? refused.typed : null}
        />
        <h2>{t("doors.passkey.listHead")}</h2>
        {page.passkeys.length > 0 && <p>{t("doors.passkey.stays")}</p>}
        <PasskeyList
          passkeys={page.passkeys}
          wrong={refused?.refusal === "passkey-name" ? refused : null}
        />
        <PasskeyPanel kind="add" at="/merchant/devices" />
        <noscript>
          <p>{t("doors.passkey.withoutScript")}</p>
        </noscript>
      </div>
    </>
  );
}
