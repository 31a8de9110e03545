import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { canMail } from "#app/http/mail.server.ts";
import { ownPath } from "#app/http/own-path.ts";
import { readSession } from "#app/http/session.server.ts";
import { findLapsed } from "#app/models/session.server.ts";
import { isSignInOpen } from "#app/models/sign-in.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { KeptForm } from "#app/ui/office/people/kept.tsx";
import passkeyModule from "#app/ui/office/people/passkey.js?worker&url";
import { PasskeyDoor } from "#app/ui/office/people/passkey-door.tsx";
import { useText } from "#app/ui/text.tsx";
import { readFrame } from "../merchant/frame.server.ts";
import { MailDoor } from "../sign-in/doors.tsx";
import { keepForm } from "./keep.server.ts";

export { MerchantError as ErrorBoundary };

export const handle = { modules: [passkeyModule] };
export const links = merchantLinks;
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

/** Takes in a form that came after its sitting ran out, and seals it for who wrote it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("next"), "");
  const key = readSession(request);
  const staffId = key ? await findLapsed(context.ward.id, key) : null;
  if (staffId === null || !next.startsWith("/ward"))
    throw redirect("/sign-in", 303);
  const owner = { wardId: context.ward.id, staffId };
  const kept = keepForm(owner, next, await request.text(), new Date());
  return data({ kept }, { status: 403 });
}

/** The answer to a form that came too late; opened by itself it is the sign-in. */
export default function SignInAgainPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const kept = answer?.kept ?? null;
  return (
    <Frame data={page.frame} path="/sign-in">
      <BackBar href={null} title="signIn.title" />
      <div className="page form">
        {answer && (
          <p className="told" role="status">
            {t(kept === null ? "people.kept.lost" : "people.kept.over")}
          </p>
        )}
        <PasskeyDoor next="/ward" />
        <MailDoor
          canMail={page.canMail}
          next="/ward"
          answer={null}
          kept={kept}
        />
        {kept !== null && <KeptForm kept={kept} />}
      </div>
    </Frame>
  );
}
