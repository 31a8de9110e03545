import { redirect } from "@remix-run/node";
import { readForm } from "#app/http/form.server.ts";
import { removePasskey, renamePasskey } from "#app/models/passkey.server.ts";
import { nameSchema } from "#app/ui/office/people/person-form.ts";

type Refused = { wrong: { credential: string; name: string } | null };

const finish = (done: string) => redirect(`/ward/security?done=${done}`, 303);

/** Renames or removes one of a person's own passkeys; answers only when it was refused. */
export async function changePasskey(
  request: Request,
  person: { id: string; wardId: string },
): Promise<Refused> {
  const form = await readForm(request);
  const credential = String(form.get("credential") ?? "");
  const typed = String(form.get("name") ?? "");
  if (form.get("intent") === "rename") {
    const name = nameSchema.safeParse(typed);
    if (!name.success) return { wrong: { credential, name: typed } };
    if (await renamePasskey(person, credential, name.data))
      throw finish("renamed");
  } else if (form.get("intent") === "remove") {
    if (await removePasskey(person, credential, new Date()))
      throw finish("removed");
  }
  return { wrong: null };
}
