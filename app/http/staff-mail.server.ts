import type { Role } from "#app/domain/role.ts";
import {
  issueInvitationLink,
  isSignInOpen,
} from "#app/models/sign-in.server.ts";
import { recordLink } from "#app/models/staff-change.server.ts";
import { textFor } from "#app/ui/text.tsx";
import type { AppContext } from "./app-context.ts";
import { languageOfRequest } from "./language.server.ts";
import { canMail, sendMail } from "#app/models/mail.server.ts";

type Person = { id: string; name: string; email: string; role: Role };

/**
 * Makes a person's sign-in link (single use, 3 days) and mails it. The link
 * where no mail can be sent, to be handed over; null once it is on its way, and
 * in a sample on a public https, to which nobody signs in.
 */
export async function sendInvitation(
  request: Request,
  { ward }: AppContext,
  by: { id: string; name: string },
  person: Person,
): Promise<string | null> {
  if (!isSignInOpen(ward)) return null;
  const now = new Date();
  const link = await issueInvitationLink(ward, person.id, now);
  await recordLink({ wardId: ward.id, by: by.id, id: person.id }, now);
  if (!canMail()) return link;
  const t = textFor(await languageOfRequest(request));
  const names = { ward: t.plainName(ward.names), name: person.name };
  sendMail({
    to: person.email,
    subject: t.plain("people.invitation.mailSubject", names),
    text: t.plain("people.invitation.mailText", {
      ...names,
      by: by.name,
      role: t.plain(`people.roles.${person.role}`),
      link,
    }),
  });
  return null;
}
