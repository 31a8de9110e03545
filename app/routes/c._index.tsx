import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCardNumber } from "#app/domain/card-number.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { CardNumberForm } from "#app/ui/merchant/card-number-form.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { readFrame } from "./merchant/frame.server.ts";

export { MerchantError as ErrorBoundary };

export const links = merchantLinks;
export const meta = titled("merchant.card.title");

const LONGEST = 40;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const typed = new URL(request.url).searchParams.get("number");
  const number = typed === null ? null : readCardNumber(typed);
  if (number) return redirect(`/c/${number}`, 303);
  return data(
    {
      ...(await readFrame(request, context, shop)),
      typed: typed?.slice(0, LONGEST) ?? "",
      isWrong: typed !== null,
    },
    { status: typed === null ? 200 : 400 },
  );
}

export default function CardNumber() {
  const { frame, typed, isWrong } = useLoaderData<typeof loader>();
  return (
    <Frame data={frame} path="/merchant/card">
      <BackBar href="/merchant" title="merchant.card.title" />
      <CardNumberForm typed={typed} wrong={isWrong ? "bad" : null} />
    </Frame>
  );
}
