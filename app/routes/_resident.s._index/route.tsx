import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCardNumber } from "#app/domain/card-number.ts";
import { splitScan } from "#app/domain/code.ts";
import { findLetterDoor, letterStatus } from "#app/http/letter.server.ts";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import typedStyle from "#app/ui/resident/typed-code.css?inline";
import { TypedCode } from "#app/ui/resident/typed-code.tsx";
import { useText } from "#app/ui/text.tsx";

export const handle = { style: residentStyle + pages + typedStyle };

const LONGEST = 200;
const PASTED_ADDRESS = /^.*\/[slac]\//i;

/**
 * A typed number, or a pasted address with one: a shop's code, a card's number
 * or a letter's, on to its page when it can be one.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("code");
  if (asked === null) return data({ typed: "", wrong: null });
  const typed = asked.slice(0, LONGEST);
  const number = typed.replace(PASTED_ADDRESS, "");
  const { code } = splitScan(number);
  if (code) return redirect(`/s/${code}`, 302);
  const card = readCardNumber(number);
  if (card) return redirect(`/c/${card}`, 302);
  const letter = await findLetterDoor(context, number, new Date());
  if (letter.ok) return redirect(letter.path, 302);
  const wrong = letter.refusal;
  return data({ typed, wrong }, { status: letterStatus[wrong] });
}

/** The field by itself; typed wrong, with what was typed and why. */
export default function TypedNumber() {
  const { typed, wrong } = useLoaderData<typeof loader>();
  const t = useText();
  const isUnknown = wrong === "unknown";
  return (
    <section className="page">
      {isUnknown && <h1>{t("refusals.unknown.head")}</h1>}
      <TypedCode typed={typed} wrong={wrong} head={isUnknown ? "h2" : "h1"} />
    </section>
  );
}
