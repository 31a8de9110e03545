import { keptSchema, sealForm } from "#app/http/kept-form.server.ts";

const RESENDING = "/ward/resending";

/** Seals a form, or passes on one that was sealed before; null when it is too long to keep. */
export function keepForm(
  owner: { wardId: string; staffId: string },
  path: string,
  body: string,
  now: Date,
): string | null {
  if (path !== RESENDING) return sealForm(owner, path, body, now);
  const before = new URLSearchParams(body).get("kept");
  return keptSchema.safeParse(before).data ?? null;
}
