import {
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readLetterCode } from "#app/domain/letter.ts";
import answer from "#app/ui/application/answer.css?url";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { FieldError } from "#app/ui/merchant/field.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { merchantLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";
import { readFrame } from "./merchant/frame.server.ts";

export { MerchantError as ErrorBoundary };

export const links: LinksFunction = () => [
  ...(merchantLinks() ?? []),
  { rel: "stylesheet", href: answer },
];
export const meta = titled("letter.door.title");

/** A typed code leads to its letter's page; whether there is such a letter is told there. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code");
  const code = typed === null ? null : readLetterCode(typed);
  if (code !== null) throw redirect(`/l/${code}`, 303);
  const page = { ...(await readFrame(request, context, null)), typed };
  return data(page, { status: typed === null ? 200 : 400 });
}

export default function LetterPage() {
  const t = useText();
  const { frame, typed } = useLoaderData<typeof loader>();
  const isWrong = typed !== null;
  return (
    <Frame data={frame} path="/l">
      <BackBar href={null} title="letter.door.title" />
      <div className="page form">
        <form action="/l" className="stack" noValidate>
          <p className="lead">{t("letter.door.lead")}</p>
          <div>
            <label htmlFor="code">{t("letter.door.code")}</label>
            <input
              id="code"
              name="code"
              className="letter-code"
              autoComplete="off"
              autoCapitalize="characters"
              defaultValue={typed ?? ""}
              aria-invalid={isWrong ? true : undefined}
              aria-describedby={isWrong ? "code-hint code-error" : "code-hint"}
            />
            <p className="hint" id="code-hint">
              {t("letter.door.codeHint")}
            </p>
            {isWrong && (
              <FieldError id="code-error">
                {t("letter.door.notACode")}
              </FieldError>
            )}
          </div>
          <button className="button main big">{t("letter.door.go")}</button>
        </form>
      </div>
    </Frame>
  );
}
