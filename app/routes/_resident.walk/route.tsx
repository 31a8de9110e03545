import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readWalkQuestion, readWishes } from "#app/domain/walk/wishes.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import mapStyle from "#app/ui/map/map.css?inline";
import windowStyle from "#app/ui/map/window.css?inline";
import { brandIn } from "#app/ui/resident/brand.ts";
import openLine from "#app/ui/resident/open-line.css?inline";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import locate from "#app/ui/walk/locate.js?url";
import style from "#app/ui/walk/walk.css?inline";
import { WalkForm } from "./walk-form.tsx";
import { WalkNone } from "./walk-none.tsx";
import { WalkResult } from "./walk-result.tsx";
import { findAnswer } from "./walk-view.server.ts";

export const handle = {
  style: residentStyle + pages + openLine + mapStyle + windowStyle + style,
  modules: [locate],
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.description ?? "" },
  { name: "robots", content: "noindex" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const t = textFor(await languageOfRequest(request));
  const search = new URL(request.url).searchParams;
  const { stations } = edition.ward.geography;
  const read = readWalkQuestion(search, stations);
  const question = read?.ok ? read.question : null;
  const start = question?.start;
  const answer =
    question && (await findAnswer(request, context, edition, question, t));
  const view = {
    title: t.plain("common.pageTitle", { page: t.plain("walk.title") }),
    description: t.plain("walk.lead"),
    form: {
      stations,
      from: start ? (start.kind === "here" ? "here" : start.name) : "",
      at: start?.kind === "here" ? `${start.at.lat},${start.at.lng}` : null,
      wishes: readWishes(search),
      refusal: read && !read.ok ? read : null,
      isAgain: answer?.kind === "walk",
    },
    answer,
  };
  const status = view.form.refusal ? 400 : 200;
  return data(view, { status, headers: { "Cache-Control": "no-store" } });
}

export function headers({ loaderHeaders }: { loaderHeaders: Headers }) {
  return loaderHeaders;
}

export default function Walk() {
  const { form, answer } = useLoaderData<typeof loader>();
  const t = useText();
  const isWalk = answer?.kind === "walk";
  return (
    <section className={isWalk ? "page walk-page found" : "page walk-page"}>
      <h1>{t("walk.title")}</h1>
      {answer === null && <p>{t("walk.lead")}</p>}
      {isWalk ? (
        <WalkResult walk={answer} />
      ) : (
        answer && <WalkNone answer={answer} />
      )}
      <div className="walk-ask">
        {answer && <h2>{t("walk.change")}</h2>}
        <WalkForm form={form} />
      </div>
    </section>
  );
}

export type WalkPageView = ReturnType<typeof useLoaderData<typeof loader>>;
