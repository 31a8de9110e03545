import { Notice } from "#app/ui/office/notice.tsx";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { canMail } from "#app/models/mail.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findPerson } from "#app/models/staff.server.ts";
import { HandedLink } from "#app/ui/office/people/handed-link.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PersonForms } from "#app/ui/office/people/person-forms.tsx";
import { useText } from "#app/ui/text.tsx";
import { changePerson } from "./change.server.ts";

export const meta = officeMeta;

async function requirePerson(wardId: string, id = "") {
  const person = await findPerson(wardId, id);
  if (!person) throw new Response("no-person", { status: 404 });
  return person;
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireWardStaff(request, context, "manager");
  const person = await requirePerson(context.ward.id, params.person);
  const { id, name, email, role, disabledAt } = person;
  return {
    title: name,
    person: { id, name, email, role, disabledAt },
    canMail: canMail(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "manager");
  const person = await requirePerson(context.ward.id, params.person);
  const outcome = await changePerson(request, context, staff, person);
  return data(outcome, {
    status: outcome.status,
    headers: { "Cache-Control": "no-store" },
  });
}

export default function PersonPage() {
  const t = useText();
  const { person, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.link) return <HandedLink name={person.name} link={answer.link} />;
  return (
    <div className="page narrow">
      <h1>{person.name}</h1>
      <p>
        {t(`people.roles.${person.role}`)}　{person.email}
      </p>
      {answer?.refusal && (
        <Notice isError>{t(`people.refused.${answer.refusal}`)}</Notice>
      )}
      <PersonForms person={person} canMail={page.canMail} />
      <p>
        <a href="/ward/people">{t("people.person.back")}</a>
      </p>
    </div>
  );
}
