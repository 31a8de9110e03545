import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { z } from "zod";
import { MOST_CARDS } from "#app/domain/print-order.ts";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import {
  otherAddress,
  printAddress,
  readChoice,
} from "#app/http/print-address.server.ts";
import { rallyChoice } from "#app/http/rally-choice.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { refusePaper } from "#app/http/sheets/paper-card.server.ts";
import { makeRun } from "#app/models/card-run.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { RunForm } from "#app/ui/office/prints/run-form.tsx";
import { RunTable } from "#app/ui/office/prints/run-table.tsx";
import { EditionSwitch } from "#app/ui/office/shops/edition-switch.tsx";
import { useText } from "#app/ui/text.tsx";
import { readRuns } from "./queries.server.ts";

const schema = z.object({
  count: z.coerce
    .number({ error: "too-many" })
    .int({ error: "too-many" })
    .min(1, { error: "too-many" })
    .max(MOST_CARDS, { error: "too-many" }),
  address: z.string().optional().transform(readChoice),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireOfficeEdition(request, context);
  const address = printAddress(context, staff.role);
  return {
    title: await titleOf(request, "prints.runs.title"),
    names: edition.rally.names,
    rally: await rallyChoice(edition),
    refusal: refusePaper(edition),
    other: otherAddress(edition, address, staff.role),
    runs: await readRuns(edition),
    mayMake: staff.role !== "viewer",
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireOfficeEdition(request, context);
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data(submission.reply(), { status: 400 });
  const refuse = (refusal: string) =>
    data(submission.reply({ formErrors: [refusal] }), { status: 409 });
  const refusal = refusePaper(edition);
  if (refusal) return refuse(refusal);
  const { count, address: choice } = submission.value;
  const address = printAddress(context, staff.role, choice);
  const making = await makeRun(edition, count, address, staff.id, new Date());
  if (!making.ok) return refuse(making.refusal);
  return redirect(`/ward/prints/${making.run.printId}`, 303);
}

export const meta = officeMeta;

export default function CardRunsPage() {
  const t = useText();
  const { search } = useLocation();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={t.plain("prints.runs.title")}
        sub={t.names(page.names)}
        after={<EditionSwitch path="/ward/card-runs" {...page.rally} />}
      >
        <a href={`/ward/prints${search}`}>{t("prints.detail.back")}</a>
      </PageHead>
      <div className="page prints">
        {page.mayMake && (
          <RunForm
            {...page}
            reply={reply}
            action={`/ward/card-runs${search}`}
          />
        )}
        <RunTable runs={page.runs} />
      </div>
    </>
  );
}
