import { PageHead } from "#app/ui/office/page-head.tsx";
import type {
  ActionFunctionArgs,
  LinksFunction,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { titleNamed } from "#app/http/office-title.server.ts";
import answer from "#app/ui/application/answer.css?url";
import { dayText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { useText } from "#app/ui/text.tsx";
import { requireOfficeShop } from "../ward.shops.$slug/office-shop.server.ts";
import {
  answerApproval,
  answerAsk,
  answerByPhone,
  answerDecline,
} from "./acts.server.ts";
import { AnswerPart } from "./answer-part.tsx";
import { Decide } from "./decide.tsx";
import { readApplicationPage } from "./page.server.ts";

const PATH = "/ward/applications";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: answer }];

export async function loader(args: LoaderFunctionArgs) {
  const page = await readApplicationPage(args);
  return { ...page, title: await titleNamed(args.request, page.name) };
}

const acts = {
  ask: answerAsk,
  approve: answerApproval,
  decline: answerDecline,
} as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff, shop } = await requireOfficeShop(request, params, context);
  const edition = await requireOfficeEdition(request, context);
  const form = await readForm(request);
  const chosen = editionIn(request);
  const to = (said: string) =>
    `${PATH}/${shop.slug}?said=${said}${chosen === null ? "" : `&edition=${encodeURIComponent(chosen)}`}`;
  const act = { edition, shop, form, staffId: staff.id, to };
  const intent = String(form.get("intent") ?? "");
  if (Object.hasOwn(acts, intent))
    return acts[intent as keyof typeof acts](act);
  return answerByPhone(act);
}

export const meta = officeMeta;

export default function ApplicationPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { name, state, at, said } = page;
  const isForm = answered?.told === "answer";
  const sent = isForm ? answered.reply : null;
  const told =
    answered?.told === "changed" || answered?.told === "decided"
      ? "changed"
      : answered?.told === "over"
        ? "over"
        : null;
  return (
    <>
      <PageHead title={name} sub={page.rally}>
        <a href={withEdition(PATH, page.edition)}>
          {t("application.office.title")}
        </a>
      </PageHead>
      <div className="page narrow">
        {told && <Notice isError>{t(`application.office.${told}`)}</Notice>}
        {isForm && <Notice isError>{t("application.answer.problem")}</Notice>}
        {said && !answered && (
          <Notice>{t(`application.office.${said.key}`, said.values)}</Notice>
        )}
        <p className="lead">
          {t(`application.office.state.${state}`, {
            day: at ? dayText(t.language, at, "short") : "",
          })}
        </p>
        {page.code && !page.isDecided && (
          <p>
            {t("application.office.code")} <b>{page.code}</b>
          </p>
        )}
        <Decide
          page={page}
          reply={answered?.told === "reason" ? answered.reply : null}
        />
        <AnswerPart page={page} reply={sent} />
      </div>
    </>
  );
}
