import type { LoaderFunctionArgs } from "@remix-run/node";
import { makeCounterQr } from "#app/http/counter-qr.server.ts";
import { requireShopInRally } from "./merchant/checkpoint.server.ts";

/** Three minutes of QRs, so that a weak network leaves no stale one on the screen. */
const STEPS_AHEAD = 6;

/** The QRs of now and of the next steps for the page of the counter QR; 409 while there is none. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { edition, checkpoint } = await requireShopInRally(request, context);
  const now = new Date();
  const made = makeCounterQr(edition, checkpoint, context, now, STEPS_AHEAD);
  return Response.json(made, {
    status: made.ok ? 200 : 409,
    headers: { "Cache-Control": "no-store" },
  });
}
