import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tokyoDate } from "#app/domain/business-day.ts";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findEditionOf } from "#app/models/edition.server.ts";
import { findPrint, switchPrint } from "#app/models/print.server.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PrintFacts } from "#app/ui/office/prints/print-facts.tsx";
import { PrintFile } from "#app/ui/office/prints/print-file.tsx";
import { ProblemTable } from "#app/ui/office/prints/problem-table.tsx";
import renewModule from "#app/ui/office/renew.js?url";
import { Renewal } from "#app/ui/office/renewal.tsx";
import { withEdition } from "#app/ui/office/shops/edition-link.ts";
import { textFor, unmarked, useText } from "#app/ui/text.tsx";
import { readOrder } from "./queries.server.ts";

export const handle = { modules: [renewModule] };

async function requirePrint(wardId: string, id = "") {
  const print = await findPrint(wardId, id);
  if (!print) throw data("unknown", { status: 404 });
  return print;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const print = await requirePrint(context.ward.id, params.id);
  const edition = await findEditionOf(context.ward.id, print.rallyId);
  const t = textFor(await languageOfRequest(request));
  const streets = edition!.streets;
  const order = await readOrder(context.ward.id, print, streets, t);
  const day = dayText(t.language, tokyoDate(print.requestedAt), "short");
  const page = t.plain("prints.detail.title", {
    day: unmarked(day),
    time: timeText(print.requestedAt),
  });
  return {
    title: t.plain("common.pageTitle", { page }),
    heading: page,
    order,
    edition: edition!.rally.slug,
    names: edition!.rally.names,
    isRunning: order.state === "waiting" || order.state === "running",
    maySwitch: staff.role !== "viewer",
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const print = await requirePrint(context.ward.id, params.id);
  const to = (await readForm(request)).get("to");
  if (to !== "stop" && to !== "go-on") throw data("unknown", { status: 400 });
  await switchPrint(context.ward.id, print, to, staff.id, new Date());
  return redirect(`/ward/prints/${print.id}`, 303);
}

export const meta = officeMeta;

export default function PrintPage() {
  const t = useText();
  const { heading, order, edition, names, isRunning, maySwitch } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={heading} sub={t.names(names)}>
        <a href={withEdition("/ward/prints", edition)}>
          {t("prints.detail.back")}
        </a>
      </PageHead>
      <PrintFacts {...order} />
      <div className="page prints">
        <Renewal isWaiting={isRunning} />
        {isRunning && <p>{t("prints.detail.refresh")}</p>}
        <PrintFile {...order} maySwitch={maySwitch} />
        <ProblemTable problems={order.problems} edition={edition} />
      </div>
    </>
  );
}
