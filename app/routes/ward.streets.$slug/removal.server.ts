import { data, redirect } from "@remix-run/node";
import { removeStreet } from "#app/models/street.server.ts";

/** Removes a street without shops; one with shops is refused with their number. */
export async function answerRemoval(
  office: Parameters<typeof removeStreet>[0],
  slug: string,
) {
  const removal = await removeStreet(office, slug, new Date());
  if (!removal) throw new Response("unknown", { status: 404 });
  if (removal.ok) throw redirect("/ward/streets", 303);
  const value = String(removal.shops);
  return data(
    { reply: null, told: "hasShops" as const, value },
    { status: 409 },
  );
}
