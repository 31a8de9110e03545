import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readPhoneCode } from "#app/domain/phone-code.ts";
import { deviceKind } from "#app/domain/shop-device.ts";
import { readForm } from "#app/http/form.server.ts";
import { letIn, readKept } from "#app/http/shop-door.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { FullHouse } from "#app/ui/merchant/full-house.tsx";
import { FieldError } from "#app/ui/merchant/field.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { doorLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { deviceRow } from "#app/ui/office/shops/device-list.tsx";
import { useText } from "#app/ui/text.tsx";
import { readFrame } from "../merchant/frame.server.ts";
import { tryPhone, typedIn } from "./answer.server.ts";
import { PhoneForm } from "./phone-form.tsx";

export { MerchantError as ErrorBoundary, doorLinks as links };

export const meta = titled("doors.phone.title");

export function headers() {
  return { "Cache-Control": "no-store" };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const device = deviceKind(request.headers.get("User-Agent") ?? "");
  const asked = new URL(request.url).searchParams.get("digits") ?? "";
  const digits = readPhoneCode(asked) ?? "";
  return { ...(await readFrame(request, context, null)), device, digits };
}

const status = { fields: 400, "too-many": 429, wrong: 403, full: 409 } as const;

/** Lets a device in by the shop's number and the 6 digits. Whatever is wrong with them gets the one answer. */
export async function action({ request, context }: ActionFunctionArgs) {
  const now = new Date();
  const form = await readForm(request);
  const [typed, kept] = [typedIn(form), readKept(form)];
  if (kept !== null && !form.has("device"))
    return data({ refusal: null, fields: [], typed: null, devices: [], kept });
  const entry = await tryPhone(request, context, typed, now);
  if (entry.ok) return letIn(request, context, entry, kept, now);
  const refusal =
    entry.refusal === "revoked" || entry.refusal === "over"
      ? "wrong"
      : entry.refusal;
  const fields = entry.refusal === "fields" ? entry.fields : [];
  const devices = entry.refusal === "full" ? entry.devices.map(deviceRow) : [];
  return data(
    { refusal, fields, typed, devices, kept },
    { status: status[refusal] },
  );
}

export default function PhonePage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const refusal = answered?.refusal;
  const typed = answered?.typed;
  const suggested = t.plain(`letter.devices.kinds.${page.device}`);
  return (
    <Frame data={page.frame} path="/sign-in/phone">
      <BackBar href="/sign-in" title="doors.phone.title" />
      <div className="page form stack">
        {refusal === "wrong" && (
          <FieldError id="phone-refused">
            {t("doors.phone.wrong", { desk: page.frame.desk })}
          </FieldError>
        )}
        {refusal === "too-many" && (
          <FieldError id="phone-refused">{t("doors.phone.tooMany")}</FieldError>
        )}
        {refusal === "full" ? (
          <FullHouse
            devices={answered!.devices}
            here="/sign-in/phone"
            kept={answered!.kept}
          />
        ) : (
          <PhoneForm
            typed={typed ?? { number: "", digits: page.digits }}
            device={typed?.device ?? suggested}
            wrong={answered?.fields ?? []}
            kept={answered?.kept ?? null}
          />
        )}
      </div>
    </Frame>
  );
}
