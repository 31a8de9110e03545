import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { splitScan } from "#app/domain/code.ts";
import { Refusal } from "#app/ui/resident/refusal.tsx";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";

export const handle = { style: residentStyle + pages };

/** A typed code: on to its page when it can be one. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code") ?? "";
  const { code } = splitScan(typed.slice(0, 60));
  if (code) return redirect(`/s/${code}`, 302);
  throw data("unknown", { status: 404 });
}

export default function TypedCode() {
  return null;
}

export function ErrorBoundary() {
  return <Refusal kind="unknown" />;
}
