import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formatRescueCode } from "#app/domain/rescue.ts";
import {
  hashCardKey,
  mintCardKey,
  readCardKey,
  writeCardKey,
} from "#app/http/cookies.server.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { drawQr } from "#app/http/qr.server.ts";
import { rescueCodeOf } from "#app/models/card.server.ts";
import { rescueCard } from "#app/models/rescue.server.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import rescueModule from "./rescue.js?url";
import { RescuePanel } from "./rescue-panel.tsx";

export const handle = {
  style: residentStyle + pages,
  tab: "card",
  modules: [rescueModule],
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "robots", content: "noindex" },
];

const noStore = { "Cache-Control": "no-store" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const card = await findResident(request, context);
  const t = textFor(await languageOfRequest(request));
  const code = card ? rescueCodeOf(card) : null;
  const said = new URL(request.url).searchParams.get("done");
  const done = (["merged", "restored"] as const).find((one) => one === said);
  return data(
    {
      title: t.plain("rescue.title"),
      code: code && formatRescueCode(code),
      qr:
        code === null ? null : drawQr(`${context.origin}/card/rescue#${code}`),
      done: done ?? null,
    },
    { headers: noStore },
  );
}

const rescueForm = z.object({ code: z.string().max(100).default("") });

export async function action({ request, context }: ActionFunctionArgs) {
  const edition = await requireEdition(context);
  const submission = await parseForm(request, rescueForm);
  const typed = submission.status === "success" ? submission.value.code : "";
  const key = readCardKey(request.headers.get("Cookie")) ?? mintCardKey();
  const outcome = await rescueCard({
    edition,
    typed,
    keyHash: hashCardKey(key),
    address: context.address,
    now: new Date(),
  });
  if (!outcome.ok) {
    const status = outcome.refusal === "too-many" ? 429 : 400;
    return data(
      { refusal: outcome.refusal, typed },
      { status, headers: noStore },
    );
  }
  return redirect(
    `/card/rescue?done=${outcome.merged ? "merged" : "restored"}#done`,
    { status: 303, headers: { ...noStore, "Set-Cookie": writeCardKey(key) } },
  );
}

export function headers() {
  return noStore;
}

export default function Rescue() {
  const view = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <RescuePanel {...view} failed={failed ?? null} />;
}
