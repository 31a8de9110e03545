import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { writeCookie } from "#app/http/cookies.server.ts";
import { readSession } from "#app/http/session.server.ts";
import { closeSession } from "#app/models/session.server.ts";

export async function action({ request, context }: ActionFunctionArgs) {
  const key = readSession(request);
  if (key) await closeSession(context.ward.id, key);
  return redirect("/sign-in?done=out", {
    status: 303,
    headers: { "Set-Cookie": writeCookie("session", "", 0) },
  });
}

export function loader() {
  return redirect("/sign-in", 302);
}
