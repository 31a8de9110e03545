import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Outlet,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { languageOfRequest } from "#app/http/language.server.ts";
import { findEdition } from "#app/models/edition.server.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import { DeskLine } from "#app/ui/resident/desk-line.tsx";
import pressModule from "#app/ui/resident/press.js?url";
import { ErrorPage } from "#app/ui/resident/error-page.tsx";
import { SiteLinks } from "#app/ui/resident/site-links.tsx";
import { residentStyle } from "#app/ui/resident/style.ts";
import { type Tab, TabBar } from "#app/ui/resident/tab-bar.tsx";
import { TopBar } from "#app/ui/resident/top-bar.tsx";
import { textFor, useText } from "#app/ui/text.tsx";

export type ResidentHandle = {
  style?: string;
  modules?: string[];
  tab?: Tab;
  plain?: true;
};

export const handle: ResidentHandle = {
  style: residentStyle,
  modules: [pressModule],
};

/** For addresses that are nobody's: a page has its own title. */
export const meta: MetaFunction = ({ matches }) => [
  { title: brandIn(matches) },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deskNames, deskPhone } = context.ward;
  const edition = await findEdition(context.ward.id);
  const t = textFor(await languageOfRequest(request));
  return {
    brand: t.plain("common.brand"),
    desk: { names: deskNames, phone: deskPhone },
    pause: edition?.pause?.message ?? null,
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

function Shell({ data, children }: { data: Data; children: ReactNode }) {
  const t = useText();
  const { pathname } = useLocation();
  const handles = useMatches().map((match) => match.handle as ResidentHandle);
  const handle = Object.assign({}, ...handles) as ResidentHandle;
  const { tab = null, plain } = handle;
  return (
    <div className={plain ? undefined : "with-tabs"}>
      <a className="skip" href="#main">
        {t("common.skip")}
      </a>
      <header className="top">
        <TopBar path={pathname} />
        {!plain && <TabBar current={tab} />}
      </header>
      {data.pause !== null && !plain && (
        <p className="pause" role="status">
          {t.japanese(data.pause)}{" "}
          <a href="/map/safety">{t("safety.seeSafety")}</a>
        </p>
      )}
      <main id="main">{children}</main>
      <DeskLine desk={data.desk} />
      {!plain && <SiteLinks />}
    </div>
  );
}

export default function Resident() {
  return (
    <Shell data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("routes/_resident");
  const isHome = useLocation().pathname === "/";
  const page = <ErrorPage error={useRouteError()} isHome={isHome} />;
  return data ? <Shell data={data}>{page}</Shell> : <main>{page}</main>;
}
