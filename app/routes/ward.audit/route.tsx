import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { i18n } from "#app/locales/index.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findActs } from "#app/models/act-filter.server.ts";
import { checkChain } from "#app/models/audit.server.ts";
import { numberText } from "#app/ui/dates.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import { ActTable } from "./act-table.tsx";
import { ChainLine } from "./chain-line.tsx";
import { readFilter } from "./filter.server.ts";
import { FilterForm } from "./filter-form.tsx";
import { LogFoot } from "./log-foot.tsx";
import { optionsOf } from "./options.server.ts";
import { listActors, listNames, mentionedIn } from "./queries.server.ts";

const A_PAGE = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { id } = context.ward;
  const { filter, before, asked, errors } = readFilter(new URL(request.url));
  const found = await findActs(id, filter, before, A_PAGE + 1);
  const acts = found.slice(0, A_PAGE);
  const actors = await listActors(id);
  const mentioned = [...actors, ...mentionedIn(acts), asked.on ?? ""];
  const names = await listNames(id, mentioned);
  const t = textFor(await languageOfRequest(request));
  return {
    title: t.plain("common.pageTitle", { page: t.plain("ward.audit.title") }),
    acts: acts.map(({ sequence, at, actor, action, subject, details }) => ({
      sequence,
      at,
      actor,
      action,
      subject,
      details,
    })),
    names,
    options: optionsOf(t, names, actors, asked.who),
    asked,
    errors,
    next: found.length > A_PAGE ? String(acts.at(-1)!.sequence) : null,
    me: `staff:${staff.id}`,
    chain: await checkChain(id, new Date()),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
];

export default function AuditPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const { acts, names, asked, errors, options, next, me, chain } = page;
  const { before, ...narrowing } = asked;
  const isNarrowed = Object.keys(asked).length > 0;
  return (
    <div className="page">
      <h1>{t("ward.audit.title")}</h1>
      <p>{t("ward.audit.lead", { n: numberText(A_PAGE) })}</p>
      <ChainLine {...chain} />
      <FilterForm {...options} asked={asked} errors={errors} names={names} />
      {acts.length === 0 ? (
        <p>{t(isNarrowed ? "ward.audit.noneFound" : "ward.audit.none")}</p>
      ) : (
        <ActTable acts={acts} names={names} me={me} />
      )}
      <LogFoot narrowing={narrowing} isBack={Boolean(before)} next={next} />
    </div>
  );
}
