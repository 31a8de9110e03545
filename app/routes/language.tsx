import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { writeCookie } from "#app/http/cookies.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { isLanguage } from "#app/http/language.server.ts";
import { ownPath } from "#app/http/own-path.ts";

const YEAR_SECONDS = 31_536_000;

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const language = form.get("language");
  const headers = new Headers();
  if (isLanguage(language))
    headers.set("Set-Cookie", writeCookie("language", language, YEAR_SECONDS));
  return redirect(ownPath(form.get("next"), "/"), { status: 303, headers });
}

export function loader() {
  return redirect("/", 302);
}
