import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formatCardNumber, readCardNumber } from "#app/domain/card-number.ts";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { i18n } from "#app/locales/index.ts";
import { textFor } from "#app/ui/text.tsx";
import { actOnCard } from "./desk-acts.server.ts";
import { CardFilePage } from "./card-file-page.tsx";
import { readCardFile } from "./queries.server.ts";

async function requireCardFile({
  request,
  context,
  params,
}: LoaderFunctionArgs) {
  const edition = await requireOfficeEdition(request, context);
  const number = readCardNumber(params.number ?? "");
  const found = number ? await readCardFile(edition, number) : null;
  if (!found) throw data("unknown", { status: 404 });
  return { edition, ...found };
}

export async function loader(args: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(args.request, args.context);
  const { file } = await requireCardFile(args);
  const t = textFor(await languageOfRequest(args.request));
  const number = formatCardNumber(file.number);
  return {
    title: t.plain("common.pageTitle", {
      page: t.plain("desk.file.title", { number }),
    }),
    file,
    mayAct: staff.role !== "viewer",
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const { staff } = await requireWardStaff(request, context);
  const { edition, card } = await requireCardFile(args);
  const answer = await actOnCard({
    edition,
    card,
    staffId: staff.id,
    form: await readForm(request),
    now: new Date(),
    origin: context.origin,
  });
  if (!answer) throw data("unknown", { status: 404 });
  return data(answer, {
    status: "refusal" in answer ? 409 : 200,
    headers: { "Cache-Control": "no-store" },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
];

export default function CardFileRoute() {
  const { file, mayAct } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return <CardFilePage {...{ file, mayAct, answer }} />;
}
