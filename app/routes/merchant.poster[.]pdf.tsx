import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { makePoster } from "#app/http/poster.server.ts";
import { quietOrigin } from "#app/http/print-address.server.ts";
import { requireShopInRally } from "./merchant/checkpoint.server.ts";

/** The shop's own poster; without one the page that says why. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop, edition, checkpoint } = await requireShopInRally(
    request,
    context,
  );
  const made =
    checkpoint &&
    (await makePoster(edition, checkpoint, quietOrigin(edition, context)));
  if (!made?.ok) return redirect("/merchant/poster?refused=1", 303);
  return new Response(new Uint8Array(made.pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="poster-${shop.slug}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
