import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { deviceKind, readDeviceName } from "#app/domain/shop-device.ts";
import { readForm } from "#app/http/form.server.ts";
import { letterStatus, openLetter } from "#app/http/letter.server.ts";
import { letIn, readKept } from "#app/http/shop-door.server.ts";
import { readKeys } from "#app/http/shop-keys.server.ts";
import { letterCode, letterEnd } from "#app/models/letter.server.ts";
import { signInByLetter } from "#app/models/letter-sign-in.server.ts";
import { LetterRefused } from "#app/ui/application/letter-refused.tsx";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { FullHouse } from "#app/ui/merchant/full-house.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { doorLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { deviceRow } from "#app/ui/office/shops/device-list.tsx";
import { readFrame } from "../merchant/frame.server.ts";
import { UseDevice } from "./door.tsx";

export { MerchantError as ErrorBoundary, doorLinks as links };

export const meta = titled("letter.door.title");

export function headers() {
  return { "Cache-Control": "no-store" };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const now = new Date();
  const opened = await openLetter(context, params.code ?? "", "sign-in", now);
  const frame = await readFrame(request, context, null);
  if (!opened.ok) {
    const { refusal } = opened;
    const status = letterStatus[refusal];
    return data({ ...frame, refusal, view: null }, { status });
  }
  const { letter, rally, shop } = opened;
  const lastDay = addDays(businessDay(letterEnd(rally, "sign-in")), -1);
  const view = {
    names: shop.names,
    here: `/l/${letterCode(letter)}`,
    until: lastDay,
    device: deviceKind(request.headers.get("User-Agent") ?? ""),
  };
  return data({ ...frame, refusal: null, view });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const now = new Date();
  const opened = await openLetter(context, params.code ?? "", "sign-in", now);
  if (!opened.ok)
    return data(
      { refusal: opened.refusal },
      { status: letterStatus[opened.refusal] },
    );
  const form = await readForm(request);
  const kept = readKept(form);
  if (kept !== null && !form.has("device"))
    return data({ refusal: null, kept });
  const typed = String(form.get("device") ?? "");
  const device = readDeviceName(typed);
  if (device === null)
    return data({ refusal: "no-name" as const, typed, kept }, { status: 400 });
  const entry = await signInByLetter(opened, device, readKeys(request), now);
  if (entry.ok) return letIn(request, context, entry, kept, now);
  if (entry.refusal !== "full")
    return data({ refusal: entry.refusal }, { status: 410 });
  const devices = entry.devices.map(deviceRow);
  return data({ refusal: "full" as const, devices, kept }, { status: 409 });
}

export default function DoorPage() {
  const { frame, refusal, view } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const kept = answered && "kept" in answered ? answered.kept : null;
  return (
    <Frame data={frame} path={view?.here ?? "/l"}>
      <BackBar href={null} title="letter.door.title" />
      <div className="page form">
        {refusal && <LetterRefused refusal={refusal} isDoor />}
        {view &&
          (answered?.refusal === "full" ? (
            <FullHouse
              devices={answered.devices}
              here={view.here}
              kept={kept}
            />
          ) : (
            <UseDevice
              view={view}
              wrong={answered?.refusal === "no-name" ? answered.typed : null}
              kept={kept}
            />
          ))}
      </div>
    </Frame>
  );
}
