import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { otherAddress, printAddress } from "#app/http/print-address.server.ts";
import { rallyChoice } from "#app/http/rally-choice.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { orderPack } from "#app/models/pack.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { OrderForm } from "#app/ui/office/prints/order-form.tsx";
import { PrintTable } from "#app/ui/office/prints/print-table.tsx";
import { EditionSwitch } from "#app/ui/office/shops/edition-switch.tsx";
import { useText } from "#app/ui/text.tsx";
import { orderSchema } from "./order-form.server.ts";
import { readCheckCount, readChoice, readOrders } from "./queries.server.ts";

const DAYS_TO_ANSWER = 14;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireOfficeEdition(request, context);
  const today = businessDay(new Date());
  const { role } = staff;
  const choice = await readChoice(edition);
  return {
    title: await titleOf(request, "prints.title"),
    names: edition.rally.names,
    rally: await rallyChoice(edition),
    choice,
    orders: await readOrders(edition),
    checks: await readCheckCount(edition),
    other: otherAddress(edition, printAddress(context, role), role),
    mayOrder: role !== "viewer",
    start: {
      sheets: choice.approved > 0 ? ["poster", "counter"] : [],
      scope: "all",
      languages: ["ja"],
      from: today,
      to: addDays(today, 6),
      answerBy: addDays(today, DAYS_TO_ANSWER),
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireOfficeEdition(request, context);
  const now = new Date();
  const submission = await parseForm(request, orderSchema(edition, now));
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const { choice, ...pack } = submission.value;
  const address = printAddress(context, staff.role, choice);
  const packing = await orderPack(edition, pack, address, staff.id, now);
  if (packing.ok) return redirect(`/ward/prints/${packing.print.id}`, 303);
  const formErrors = [packing.refusal];
  return data(submission.reply({ formErrors }), { status: 409 });
}

export const meta = officeMeta;

export default function PrintsPage() {
  const t = useText();
  const { search } = useLocation();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { done, all } = page.checks;
  return (
    <>
      <PageHead
        title={t.plain("prints.title")}
        sub={t.names(page.names)}
        after={<EditionSwitch path="/ward/prints" {...page.rally} />}
      >
        <a href={`/ward/prints/checks${search}`}>
          {t("prints.checks.link", { n: done, all })}
        </a>
        <a href={`/ward/card-runs${search}`}>{t("prints.runs.link")}</a>
      </PageHead>
      <div className="page prints">
        {page.mayOrder && (
          <OrderForm {...page} reply={reply} action={`/ward/prints${search}`} />
        )}
        <PrintTable orders={page.orders} />
      </div>
    </>
  );
}
