import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { networkExample } from "#app/http/network-template.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import shared from "#app/ui/office/import/import.css?url";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  NetworkForm,
  NetworkRules,
} from "#app/ui/office/place-list/network-form.tsx";
import css from "#app/ui/office/place-list/place-list.css?url";
import { useText } from "#app/ui/text.tsx";
import { NowDrawing, NowFigures } from "./now-panel.tsx";
import { readNetworkNow } from "./now.server.ts";
import { takeWalkNetwork } from "./upload.server.ts";

export const links: LinksFunction = () =>
  [shared, css].map((href) => ({ rel: "stylesheet", href }));

const saids = ["confirmed", "dropped"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { ward } = context;
  const said = new URL(request.url).searchParams.get("said");
  return {
    title: await titleOf(request, "walkNetwork.title"),
    now: await readNetworkNow(ward),
    geography: ward.geography,
    example: networkExample(ward.geography),
    mayChange: staff.role !== "viewer",
    said: saids.find((one) => one === said) ?? null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "officer");
  const sent = await takeWalkNetwork(request, context.ward, staff.id);
  if (!sent.ok) return data(sent.form, { status: 400 });
  const far = sent.far > 0 ? `?far=${sent.far}` : "";
  return redirect(`/ward/walk-network/${sent.id}${far}`, 303);
}

export const meta = officeMeta;

const blank = {
  credit: "",
  errors: { credit: null, file: null },
  problems: [],
  all: 0,
};

export default function WalkNetworkPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { now, mayChange, said } = page;
  return (
    <>
      <PageHead title={t.plain("walkNetwork.title")}>
        <a href="/ward/places">{t("walkNetwork.places")}</a>
      </PageHead>
      {now && <NowFigures now={now} />}
      <div className="page">
        {said && <Notice>{t(`walkNetwork.said.${said}`)}</Notice>}
        <p>{t("walkNetwork.lead")}</p>
        {!now && <p>{t("walkNetwork.none")}</p>}
        <div className="network-page">
          {now && <NowDrawing now={now} geography={page.geography} />}
          <div className="upload-add" id="add">
            {mayChange && (
              <>
                <h2>{t("walkNetwork.add")}</h2>
                <p>{t("walkNetwork.addLead")}</p>
                <NetworkForm {...(refused ?? blank)} />
              </>
            )}
            <NetworkRules example={page.example} />
          </div>
        </div>
      </div>
    </>
  );
}
