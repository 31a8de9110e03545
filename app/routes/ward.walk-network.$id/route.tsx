import {
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { kilometres } from "#app/domain/distance.ts";
import { countReached } from "#app/domain/walk/network-reach.ts";
import { networkFigures } from "#app/domain/walk/network-figures.ts";
import { readGround } from "#app/http/course-ground.server.ts";
import { requireWalkNetwork } from "#app/http/kept-list.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findConfirmedNetwork } from "#app/models/walk-network-upload.server.ts";
import type { LngLat } from "#app/domain/place.ts";
import { numberText } from "#app/ui/dates.ts";
import shared from "#app/ui/office/import/import.css?url";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { NetworkDrawing } from "#app/ui/office/place-list/network-drawing.tsx";
import {
  figuresOf,
  NetworkReach,
  NetworkWords,
} from "#app/ui/office/place-list/network-figures.tsx";
import { networkLines } from "#app/ui/office/place-list/network-lines.ts";
import {
  PreviewBar,
  PreviewFigures,
} from "#app/ui/office/place-list/preview-parts.tsx";
import css from "#app/ui/office/place-list/place-list.css?url";
import { useText } from "#app/ui/text.tsx";

export const links: LinksFunction = () =>
  [shared, css].map((href) => ({ rel: "stylesheet", href }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { ward } = context;
  const found = await requireWalkNetwork(context, params.id);
  if (found.confirmedAt) throw redirect("/ward/walk-network");
  const { id, fileName, credit, content } = found;
  const before = await findConfirmedNetwork(ward.id);
  const { shopOf, geography } = await readGround(context);
  const shops = [...shopOf.values()].map(({ at }) => at);
  const stations = geography.stations.map(({ lng, lat }): LngLat => [lng, lat]);
  const far = new URL(request.url).searchParams.get("far") ?? "";
  return {
    title: await titleOf(request, "walkNetwork.preview.title"),
    ...{ id, fileName, credit },
    figures: networkFigures(content),
    reach: {
      ...{ shops: countReached(content, shops), allShops: shops.length },
      stations: countReached(content, stations),
      allStations: stations.length,
    },
    lines: networkLines(content, ward.geography.frame),
    before: before && networkFigures(before.content),
    far: /^\d{1,6}$/.test(far) ? Number(far) : 0,
    geography: ward.geography,
  };
}

export const meta = officeMeta;

export default function NetworkPreviewPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const { id, figures, before, far, reach } = page;
  return (
    <div className="import-preview">
      <PageHead
        title={t.plain("walkNetwork.preview.title")}
        sub={<bdi className="import-file">{page.fileName}</bdi>}
      >
        <a href="/ward/walk-network">{t("walkNetwork.title")}</a>
      </PageHead>
      <PreviewFigures
        label={t.plain("walkNetwork.preview.facts")}
        figures={figuresOf(t, figures)}
      >
        <p>
          {t("walkNetwork.preview.nothingYet")}{" "}
          {before &&
            t("walkNetwork.preview.before", {
              n: numberText(before.segments),
              km: kilometres(before.metres),
            })}
        </p>
        <NetworkWords figures={figures} />
        <NetworkReach reach={reach} />
        {far > 0 && <p>{t("walkNetwork.preview.far", { n: far })}</p>}
        <p>{t.plain("walkNetwork.source", { credit: page.credit })}</p>
      </PreviewFigures>
      <div className="page narrow">
        <NetworkDrawing geography={page.geography} lines={page.lines} />
      </div>
      <PreviewBar
        path={`/ward/walk-network/${id}`}
        back="/ward/walk-network#add"
        words={{
          confirm: t.plain("walkNetwork.preview.confirm"),
          again: t.plain("walkNetwork.preview.again"),
          drop: t.plain("walkNetwork.preview.drop"),
        }}
      />
    </div>
  );
}
