import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { canMail } from "#app/models/mail.server.ts";
import { ownPath } from "#app/http/own-path.ts";
import { isSignInOpen } from "#app/models/sign-in.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { doorLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { KeptForm } from "#app/ui/office/people/kept.tsx";
import passkeyModule from "#app/ui/office/people/passkey.js?worker&url";
import { PasskeyDoor } from "#app/ui/office/people/passkey-door.tsx";
import { useText } from "#app/ui/text.tsx";
import { readFrame } from "../merchant/frame.server.ts";
import { MailDoor } from "../sign-in/doors.tsx";
import { findKeeper, keepForm } from "./keep.server.ts";
import { ShopAgain } from "./shop-again.tsx";

export { MerchantError as ErrorBoundary, doorLinks as links };

export const handle = { modules: [passkeyModule] };
export const meta = titled("signIn.title");

export function headers() {
  return { "Cache-Control": "no-store" };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    ...(await readFrame(request, context, null)),
    canMail: canMail() && isSignInOpen(context.ward),
  };
}

/** Takes in a form that came after its session ended, and seals it for who wrote it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("next"), "");
  const owner = await findKeeper(request, context, next);
  if (!owner) throw redirect("/sign-in", 303);
  const kept = await keepForm(owner, next, request, new Date());
  return data({ kept, isShop: "shopId" in owner }, { status: 403 });
}

/** The answer to a form that came too late; opened by itself it is the sign-in. */
export default function SignInAgainPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const kept = answer?.kept ?? null;
  const isShop = answer?.isShop ?? false;
  const words = isShop ? "doors.kept.over" : "people.kept.over";
  return (
    <Frame data={page.frame} path="/sign-in">
      <BackBar href={null} title="signIn.title" />
      <div className="page form">
        {answer && (
          <p className="told" role="status">
            {t(kept === null ? "people.kept.lost" : words)}
          </p>
        )}
        <PasskeyDoor next={isShop ? "/merchant" : "/ward"} />
        {isShop ? (
          <ShopAgain kept={kept} />
        ) : (
          <MailDoor
            canMail={page.canMail}
            next="/ward"
            answer={null}
            kept={kept}
          />
        )}
        {kept !== null && <KeptForm kept={kept} isShop={isShop} />}
      </div>
    </Frame>
  );
}
