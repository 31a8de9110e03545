import { z } from "zod";

/** A mail address of at most 254 characters (RFC 5321, 4.5.3.1.3, less its brackets), made lower case; anything else is refused as `code`. */
export function mailAddress(code: string) {
  return z
    .string({ error: code })
    .trim()
    .toLowerCase()
    .max(254, { error: code })
    .pipe(z.email({ error: code }));
}
