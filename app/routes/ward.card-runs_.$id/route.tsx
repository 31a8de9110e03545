import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { tokyoDate } from "#app/domain/business-day.ts";
import { parseForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import {
  otherAddress,
  printAddress,
  readChoice,
} from "#app/http/print-address.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { reprintRun } from "#app/models/card-run.server.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { ReprintForm } from "#app/ui/office/prints/reprint-form.tsx";
import { RunNumbers } from "#app/ui/office/prints/run-numbers.tsx";
import { withEdition } from "#app/ui/office/shops/edition-link.ts";
import { textFor, unmarked, useText } from "#app/ui/text.tsx";
import { readNumbers, requireRun } from "./run.server.ts";

const position = z.coerce.number({ error: "range" }).int({ error: "range" });

const schema = z.object({
  from: position,
  to: position,
  address: z.string().optional().transform(readChoice),
});

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { run, edition } = await requireRun(context, params.id);
  const t = textFor(await languageOfRequest(request));
  const day = dayText(t.language, tokyoDate(run.madeAt), "short");
  const page = t.plain("prints.runs.run", {
    day: unmarked(day),
    n: numberText(run.count),
  });
  const address = printAddress(context, staff.role);
  return {
    title: t.plain("common.pageTitle", { page }),
    heading: page,
    edition: edition.rally.slug,
    names: edition.rally.names,
    run,
    numbers: await readNumbers(context.ward.id, run),
    other: otherAddress(edition, address, staff.role),
    mayPrint: staff.role !== "viewer",
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { run, edition } = await requireRun(context, params.id);
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    return data(submission.reply({ formErrors: ["range"] }), { status: 400 });
  const { address: choice, ...range } = submission.value;
  const address = printAddress(context, staff.role, choice);
  const now = new Date();
  const again = await reprintRun(
    edition.rally,
    run,
    range,
    address,
    staff.id,
    now,
  );
  if (again.ok) return redirect(`/ward/prints/${again.print.id}`, 303);
  const status = again.refusal === "range" ? 400 : 409;
  const formErrors = [again.refusal];
  return data(submission.reply({ formErrors }), { status });
}

export const meta = officeMeta;

export default function CardRunPage() {
  const t = useText();
  const { heading, edition, names, run, numbers, other, mayPrint } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <PageHead title={heading} sub={t.names(names)}>
        <a href={withEdition("/ward/card-runs", edition)}>
          {t("prints.runs.title")}
        </a>
        <a href={`/ward/prints/${run.printId}`}>{t("prints.runs.print")}</a>
        <a href={`/ward/card-runs/${run.id}/numbers.csv`}>
          {t("prints.runs.numbers")}
        </a>
      </PageHead>
      <div className="page prints">
        {mayPrint && <ReprintForm run={run} other={other} reply={reply} />}
        <RunNumbers numbers={numbers} />
      </div>
    </>
  );
}
