import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseForm } from "#app/http/form.server.ts";
import { canMail } from "#app/models/mail.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { sendInvitation } from "#app/http/staff-mail.server.ts";
import { invitePerson } from "#app/models/staff-change.server.ts";
import { HandedLink } from "#app/ui/office/people/handed-link.tsx";
import { InvitationForm } from "#app/ui/office/people/invitation-form.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { invitationSchema } from "#app/ui/office/people/person-form.ts";

export const meta = officeMeta;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context, "manager");
  return {
    title: await titleOf(request, "people.invitation.title"),
    canMail: canMail(),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "manager");
  const submission = await parseForm(request, invitationSchema);
  const reply = submission.reply();
  if (submission.status !== "success")
    return data({ reply, isKnown: false, handed: null }, { status: 400 });
  const person = submission.value;
  const { id: wardId } = context.ward;
  const outcome = await invitePerson(wardId, staff.id, person, new Date());
  if (!outcome.ok && outcome.refusal === "not-manager")
    throw new Response("needs-manager", { status: 403 });
  if (!outcome.ok)
    return data({ reply, isKnown: true, handed: null }, { status: 409 });
  const invited = { ...person, id: outcome.id };
  const link = await sendInvitation(request, context, staff, invited);
  if (link === null) return redirect("/ward/people?done=invited", 303);
  const handed = { name: person.name, link };
  return data(
    { reply, isKnown: false, handed },
    { headers: { "Cache-Control": "no-store" } },
  );
}

export default function InvitationPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.handed) return <HandedLink {...answer.handed} />;
  return (
    <div className="page narrow">
      <InvitationForm
        reply={answer?.reply}
        isKnown={answer?.isKnown ?? false}
        canMail={page.canMail}
      />
    </div>
  );
}
