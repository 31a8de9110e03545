import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCardRallies } from "#app/http/card-edition.server.ts";
import { clearFlash, readFlash } from "#app/http/flash.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import { Notices } from "#app/ui/resident/notices.tsx";
import noticeStyle from "#app/ui/resident/notices.css?inline";
import openLine from "#app/ui/resident/open-line.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import { CardBoard } from "./card-board.tsx";
import { CardSide } from "./card-side.tsx";
import style from "./card.css?inline";
import { Moment } from "./moment.tsx";
import { findCardPage } from "./queries.server.ts";

export const handle = {
  style: residentStyle + openLine + noticeStyle + style,
  tab: "card",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "robots", content: "noindex" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const card = await findResident(request, context);
  const rallies = await requireCardRallies(request, context, card);
  const flash = readFlash(request);
  const t = textFor(await languageOfRequest(request));
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (flash) headers.append("Set-Cookie", clearFlash());
  const view = await findCardPage(rallies, card, flash, t.language, new Date());
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
      <Notices notices={view.notices} />
      <CardSide view={view} />
      <CardBoard view={view} />
    </div>
  );
}
