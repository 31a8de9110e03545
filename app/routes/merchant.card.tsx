import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireMerchant } from "#app/http/session.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import camera from "#app/ui/merchant/camera.css?url";
import cameraModule from "#app/ui/merchant/card-camera.js?worker&url";
import { CardCamera } from "#app/ui/merchant/card-camera.tsx";
import { CardNumberForm } from "#app/ui/merchant/card-number-form.tsx";
import { titled } from "#app/ui/merchant/title.ts";

export const handle = { modules: [cameraModule], readsQr: true };

export function links() {
  return [{ rel: "stylesheet", href: camera }];
}

export const meta = titled("merchant.card.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireMerchant(request, context);
  return null;
}

export default function ReadCard() {
  return (
    <>
      <BackBar href="/merchant" title="merchant.card.title" />
      <CardCamera />
      <CardNumberForm typed="" wrong={null} />
    </>
  );
}
