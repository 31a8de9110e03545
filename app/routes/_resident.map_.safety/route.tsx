import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfRequest } from "#app/http/language.server.ts";
import mapStyle from "#app/ui/map/map.css?inline";
import { WardMap } from "#app/ui/map/ward-map.tsx";
import { brandIn } from "#app/ui/resident/brand.ts";
import pages from "#app/ui/resident/pages.css?inline";
import safety from "#app/ui/resident/safety.css?inline";
import { SafetyCall } from "#app/ui/resident/safety-call.tsx";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import { Aeds, SafetyJump, Shelters } from "./safety-parts.tsx";
import { readSafety } from "./view.server.ts";

export const handle = {
  style: residentStyle + pages + mapStyle + safety,
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { ward } = context;
  const t = textFor(await languageOfRequest(request));
  const search = new URL(request.url).searchParams;
  const asked = {
    danger: search.get("danger"),
    isWhole: search.get("show") === "all",
    agent: request.headers.get("User-Agent") ?? "",
  };
  return {
    title: t.plain("common.pageTitle", { page: t.plain("safety.title") }),
    desk: ward.deskPhone,
    ...(await readSafety(ward, asked, t)),
  };
}

export default function Safety() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const { geography, drawn, danger, known, shelters, aeds } = page;
  return (
    <div className="page safety">
      <h1>{t("safety.title")}</h1>
      <p>{t("safety.lead")}</p>
      <SafetyCall desk={page.desk} />
      <SafetyJump />
      <div className="safety-two">
        <div className="safety-drawing">
          {drawn.length > 0 && (
            <WardMap
              id="safety"
              data={geography}
              variant="phone"
              streets={[]}
              checkpoints={[]}
              labels={{ title: t.plain("safety.drawing"), visited: "" }}
              places={drawn}
            />
          )}
          <p className="safety-source">{t.japanese(geography.credit)}</p>
        </div>
        <div className="safety-part">
          <Shelters {...{ danger, known, shelters }} />
          <Aeds aeds={aeds} danger={danger} />
          <p>
            <a className="safety-more" href="/map">
              {t("safety.toMap")}
            </a>
          </p>
        </div>
      </div>
    </div>
  );
}
