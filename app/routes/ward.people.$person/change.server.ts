import { redirect } from "@remix-run/node";
import { z } from "zod";
import type { Role } from "#app/domain/role.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { parseForm } from "#app/http/form.server.ts";
import { sendInvitation } from "#app/http/staff-mail.server.ts";
import {
  changeRole,
  disablePerson,
  enablePerson,
  type StaffRefusal,
} from "#app/models/staff-change.server.ts";
import { roleSchema } from "#app/ui/office/people/person-form.ts";

const intents = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("role"), role: roleSchema }),
  z.object({ intent: z.literal("link") }),
  z.object({ intent: z.literal("disable") }),
  z.object({ intent: z.literal("enable") }),
]);

type Person = {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: Date | null;
};

type Refusal = StaffRefusal | "unknown-act" | "disabled";

type Answer = {
  status: number;
  refusal: Refusal | null;
  link: string | null;
};

const refuse = (refusal: Refusal, status = 409): Answer => ({
  status,
  refusal,
  link: null,
});

const finish = (done: string) => redirect(`/ward/people?done=${done}`, 303);

const told = { role: "role", disable: "disabled", enable: "enabled" } as const;

/** One act of a manager on a person: a redirect once it is done, else the answer of the page. */
export async function changePerson(
  request: Request,
  context: AppContext,
  by: { id: string; name: string },
  person: Person,
): Promise<Answer> {
  const submission = await parseForm(request, intents);
  if (submission.status !== "success") return refuse("unknown-act", 400);
  const sent = submission.value;
  if (sent.intent === "link") {
    if (person.disabledAt) return refuse("disabled");
    const link = await sendInvitation(request, context, by, person);
    if (link === null) throw finish("mailed");
    return { status: 200, refusal: null, link };
  }
  const change = { wardId: context.ward.id, by: by.id, id: person.id };
  const now = new Date();
  const outcome =
    sent.intent === "role"
      ? await changeRole(change, sent.role, now)
      : sent.intent === "disable"
        ? await disablePerson(change, now)
        : await enablePerson(change, now);
  if (!outcome.ok) return refuse(outcome.refusal);
  throw finish(told[sent.intent]);
}
