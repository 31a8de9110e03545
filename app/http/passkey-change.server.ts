import { redirect } from "@remix-run/node";
import {
  type PasskeyOwner,
  removePasskey,
  renamePasskey,
} from "#app/models/passkey.server.ts";
import { nameSchema } from "#app/ui/office/people/person-form.ts";

export type PasskeyChange = {
  wrong: { credential: string; name: string } | null;
};

/**
 * Renames or removes one of an owner's own passkeys, as the form says, and leads
 * back to `home`; answers only when it was refused: a name that is none (`wrong`),
 * or a passkey that is not theirs.
 */
export async function changePasskey(
  form: FormData,
  owner: PasskeyOwner,
  home: string,
): Promise<PasskeyChange> {
  const credential = String(form.get("credential") ?? "");
  const typed = String(form.get("name") ?? "");
  const finish = (done: string) => redirect(`${home}?done=${done}`, 303);
  if (form.get("intent") === "rename") {
    const name = nameSchema.safeParse(typed);
    if (!name.success) return { wrong: { credential, name: typed } };
    if (await renamePasskey(owner, credential, name.data))
      throw finish("renamed");
  } else if (form.get("intent") === "remove") {
    if (await removePasskey(owner, credential, new Date()))
      throw finish("removed");
  }
  return { wrong: null };
}
