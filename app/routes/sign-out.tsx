import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { leaveAll } from "#app/http/shop-keys.server.ts";

export async function action({ request, context }: ActionFunctionArgs) {
  const headers = new Headers();
  for (const cookie of await leaveAll(request, context))
    headers.append("Set-Cookie", cookie);
  return redirect("/sign-in?done=out", { status: 303, headers });
}

export function loader() {
  return redirect("/sign-in", 302);
}
