import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formatCardNumber, readCardNumber } from "#app/domain/card-number.ts";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
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
  const number = formatCardNumber(file.number);
  return {
    title: await titleOf(args.request, "desk.file.title", { number }),
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

export const meta = officeMeta;

export default function CardFileRoute() {
  const { file, mayAct } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  return <CardFilePage {...{ file, mayAct, answer }} />;
}
