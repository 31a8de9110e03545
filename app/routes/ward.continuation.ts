import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { languageOfRequest } from "#app/http/language.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { sittingText } from "#app/ui/office/sitting-text.ts";
import { textFor } from "#app/ui/text.tsx";

/** Goes on with a sitting: a script gets the new end, a browser without one its page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { sitting } = await requireWardStaff(request, context, "viewer");
  if (!request.headers.get("Accept")?.includes("application/json"))
    return redirect("/ward", 303);
  const t = textFor(await languageOfRequest(request));
  return Response.json(
    {
      endsIn: sitting.endsAt.getTime() - Date.now(),
      isLast: sitting.isLast,
      said: sittingText(t, sitting),
    },
    { headers: { "Cache-Control": "no-store" } },
  );
}
