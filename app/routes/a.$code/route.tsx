import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { applicationSchema } from "#app/domain/application.ts";
import { readForm } from "#app/http/form.server.ts";
import { letterStatus, openLetter } from "#app/http/letter.server.ts";
import { answerApplication } from "#app/models/application.server.ts";
import { letterCode } from "#app/models/letter.server.ts";
import { LetterRefused } from "#app/ui/application/letter-refused.tsx";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import { Frame } from "#app/ui/merchant/frame.tsx";
import { doorLinks } from "#app/ui/merchant/links.ts";
import { MerchantError } from "#app/ui/merchant/merchant-error.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { readFrame } from "../merchant/frame.server.ts";
import { Decided, Thanks } from "./answered.tsx";
import { readAnswerPage } from "./page.server.ts";
import { Question } from "./question.tsx";

export { MerchantError as ErrorBoundary, doorLinks as links };

export const meta = titled("application.answer.title");

export function headers() {
  return { "Cache-Control": "no-store" };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const now = new Date();
  const code = params.code ?? "";
  const opened = await openLetter(context, code, "application", now);
  const frame = await readFrame(request, context, null);
  if (!opened.ok) {
    const { refusal } = opened;
    const status = letterStatus[refusal];
    return data({ ...frame, refusal, view: null }, { status });
  }
  const query = new URL(request.url).searchParams;
  const view = {
    ...(await readAnswerPage(opened)),
    here: `/a/${letterCode(opened.letter)}`,
    isSent: query.has("sent"),
  };
  return data({ ...frame, refusal: null, view });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const now = new Date();
  const code = params.code ?? "";
  const opened = await openLetter(context, code, "application", now);
  if (!opened.ok) return data(null, { status: letterStatus[opened.refusal] });
  const submission = parseWithZod(await readForm(request), {
    schema: applicationSchema,
    disableAutoCoercion: true,
  });
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const { rally, shop } = opened;
  const by = { kind: "shop" } as const;
  const answering = await answerApplication(
    rally,
    shop,
    submission.value,
    by,
    now,
  );
  if (!answering.ok) return data(null, { status: 409 });
  return redirect(`/a/${letterCode(opened.letter)}?sent=1`, 303);
}

export default function AnswerPage() {
  const { frame, refusal, view } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? null;
  const isThanks = view?.isSent && !reply;
  return (
    <Frame data={frame} path={view?.here ?? "/l"}>
      <BackBar href={null} title="application.answer.title" />
      <div className="page">
        {refusal && <LetterRefused refusal={refusal} />}
        {view?.decision && <Decided decision={view.decision} />}
        {view && !view.decision && isThanks && (
          <Thanks joins={view.joins === true} here={view.here} />
        )}
        {view && !view.decision && !isThanks && (
          <Question view={view} reply={reply} />
        )}
      </div>
    </Frame>
  );
}
