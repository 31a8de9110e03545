import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { i18n } from "#app/locales/index.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { clearFlash, readFlash } from "#app/http/flash.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import openLine from "#app/ui/resident/open-line.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import { CardBoard } from "./card-board.tsx";
import { CardSide } from "./card-side.tsx";
import style from "./card.css?inline";
import { Moment } from "./moment.tsx";
import { findCardPage } from "./queries.server.ts";

export const handle = { style: residentStyle + openLine + style, tab: "card" };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title ?? i18n.t("common.brand") },
  { name: "robots", content: "noindex" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const card = await findResident(request, context);
  const flash = readFlash(request);
  const t = textFor(await languageOfRequest(request));
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (flash) headers.append("Set-Cookie", clearFlash());
  const view = await findCardPage(edition, card, flash, t.language, new Date());
  return data({ ...view, title: t.plain("card.title") }, { headers });
}

export function headers({ loaderHeaders }: { loaderHeaders: Headers }) {
  return loaderHeaders;
}

export default function CardPage() {
  const view = useLoaderData<typeof loader>();
  return (
    <div className="card-page">
      {view.moment && <Moment moment={view.moment} view={view} />}
      <CardSide view={view} />
      <CardBoard view={view} />
    </div>
  );
}
