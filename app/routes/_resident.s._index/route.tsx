import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { splitScan } from "#app/domain/code.ts";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import typedStyle from "#app/ui/resident/typed-code.css?inline";
import { TypedCode } from "#app/ui/resident/typed-code.tsx";
import { useText } from "#app/ui/text.tsx";

export const handle = { style: residentStyle + pages + typedStyle };

const PASTED_ADDRESS = /^.*\/s\//i;

/** A typed code, or a pasted address with one: on to its page when it can be one. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("code") ?? "";
  const { code } = splitScan(typed.slice(0, 200).replace(PASTED_ADDRESS, ""));
  if (code) return redirect(`/s/${code}`, 302);
  return data({ typed: typed.slice(0, 200) }, { status: 404 });
}

/** Typed wrong: the same field again, with what was typed. */
export default function TypedWrong() {
  const { typed } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <section className="page">
      <h1>{t("refusals.unknown.head")}</h1>
      <TypedCode wrong={typed} />
    </section>
  );
}
