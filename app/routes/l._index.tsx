import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readLetterCode } from "#app/domain/letter.ts";
import { readPhoneCode } from "#app/domain/phone-code.ts";
import { readForm } from "#app/http/form.server.ts";
import { letterStatus, openLetter } from "#app/http/letter.server.ts";
import { readKept } from "#app/http/shop-door.server.ts";
import { letterCode } from "#app/models/letter.server.ts";
import { refusalKey } from "#app/ui/application/letter-refused.tsx";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { LetterForm } from "#app/ui/merchant/letter-form.tsx";
import { doorLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { PhoneWay } from "#app/ui/merchant/phone-way.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";
import { readFrame } from "./merchant/frame.server.ts";

export { MerchantError as ErrorBoundary, doorLinks as links };

export const meta = titled("letter.door.title");

/** A typed code leads to its letter's page, 6 digits to where those of the telephone go; whether they are good is told there. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code");
  const code = typed === null ? null : readLetterCode(typed);
  if (code !== null) throw redirect(`/l/${code}`, 303);
  const told = typed === null ? null : readPhoneCode(typed);
  if (told !== null) throw redirect(`/sign-in/phone?digits=${told}`, 303);
  const page = { ...(await readFrame(request, context, null)), typed };
  return data(page, { status: typed === null ? 200 : 400 });
}

/** A code that is typed while a form is kept: 307 has the browser take the form along to the letter's page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const typed = String(form.get("code") ?? "");
  const kept = readKept(form);
  const told = readPhoneCode(typed);
  if (told !== null) return redirect(`/sign-in/phone?digits=${told}`, 307);
  if (readLetterCode(typed) === null)
    return data({ typed, kept, refusal: null }, { status: 400 });
  const opened = await openLetter(context, typed, "sign-in", new Date());
  if (opened.ok) return redirect(`/l/${letterCode(opened.letter)}`, 307);
  const { refusal } = opened;
  return data({ typed, kept, refusal }, { status: letterStatus[refusal] });
}

export default function LetterPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const typed = answered?.typed ?? page.typed;
  const refusal = answered?.refusal;
  const kept = answered?.kept ?? null;
  const error = refusal
    ? t.plain(refusalKey(refusal))
    : t.plain("letter.door.notACode");
  return (
    <Frame data={page.frame} path="/l">
      <BackBar href={null} title="letter.door.title" />
      <div className="page form ways-in">
        <LetterForm
          typed={typed}
          error={typed === null ? null : error}
          kept={kept}
        />
        <PhoneWay kept={kept} />
      </div>
    </Frame>
  );
}
