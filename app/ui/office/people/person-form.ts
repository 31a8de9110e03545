import { z } from "zod";
import { roles } from "#app/domain/role.ts";
import { mailAddress } from "#app/domain/mail-address.ts";
import { countCharacters, plainLine } from "#app/domain/plain-text.ts";

const LONGEST = 40;

/** A name of 1–40 characters on one line; refused as `name`. */
export const nameSchema = z
  .string({ error: "name" })
  .transform(plainLine)
  .refine((name) => name !== "" && countCharacters(name) <= LONGEST, {
    error: "name",
  });

export const roleSchema = z.enum(roles, { error: "role" });

/** Who is invited: name, address (made lower case, at most 254) and role, refused by the field's name. */
export const invitationSchema = z.object({
  name: nameSchema,
  email: mailAddress("email"),
  role: roleSchema,
});
