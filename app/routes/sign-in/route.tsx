import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "#app/http/form.server.ts";
import { canMail } from "#app/models/mail.server.ts";
import { ownPath } from "#app/http/own-path.ts";
import { readShopSwitch } from "#app/http/shop-keys.server.ts";
import { isLinkOpen, isSignInOpen } from "#app/models/sign-in.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { ShopGone, ShopSwitch } from "#app/ui/merchant/shop-switch.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { KeptForm } from "#app/ui/office/people/kept.tsx";
import passkeyModule from "#app/ui/office/people/passkey.js?worker&url";
import { PasskeyDoor } from "#app/ui/office/people/passkey-door.tsx";
import { readFrame } from "../merchant/frame.server.ts";
import { answerMail } from "./answer-mail.server.ts";
import { answerToken } from "./answer-token.server.ts";
import {
  MailDoor,
  ShopDoor,
  SignedOut,
  TokenDoor,
  UsedLink,
} from "./doors.tsx";

export { MerchantError as ErrorBoundary };

export const handle = { modules: [passkeyModule] };
export const links = merchantLinks;
export const meta = titled("signIn.title");

/** A page with a token in it is kept nowhere. */
export function headers() {
  return { "Cache-Control": "no-store" };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const token = query.get("token");
  const isOpen =
    token !== null &&
    isSignInOpen(context.ward) &&
    (await isLinkOpen(context.ward.id, token, new Date()));
  const page = {
    ...(await readFrame(request, context, null)),
    ways: await readShopSwitch(request, context),
    token,
    isOpen,
    next: ownPath(query.get("next"), ""),
    canMail: canMail() && isSignInOpen(context.ward),
    isSignedOut: query.get("done") === "out",
  };
  const status = token !== null && !isOpen ? 410 : 200;
  return data(page, { status });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const token = form.get("token");
  if (typeof token === "string")
    return answerToken(request, context, token, form.get("next"));
  return answerMail(request, context, form);
}

export default function SignInPage() {
  const { frame, token, isOpen, next, ...page } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Frame data={frame} path="/sign-in">
      <BackBar href={null} title="signIn.title" />
      <div className="page form">
        {answer?.told === "used" || (token !== null && !isOpen) ? (
          <UsedLink />
        ) : token !== null ? (
          <TokenDoor token={token} next={next} />
        ) : (
          <>
            {page.isSignedOut && !answer && <SignedOut />}
            {answer?.kept && <KeptForm kept={answer.kept} />}
            {!answer?.kept && <ShopDoor />}
            <ShopGone {...page.ways} />
            <ShopSwitch {...page.ways} />
            <PasskeyDoor next={next} />
            <MailDoor
              canMail={page.canMail}
              next={next}
              answer={answer ?? null}
              kept={answer?.kept ?? null}
            />
          </>
        )}
      </div>
    </Frame>
  );
}
