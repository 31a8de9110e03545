import {
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { i18n } from "#app/locales/index.ts";
import { readOffer, withdrawOffer } from "#app/http/offer.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { isTest } from "#app/http/test-mark.server.ts";
import { findEdition } from "#app/models/edition.server.ts";
import { OfficeError } from "#app/ui/office/error.tsx";
import { OfficeHeader } from "#app/ui/office/header.tsx";
import office from "#app/ui/office/office.css?url";
import passkeyModule from "#app/ui/office/people/passkey.js?worker&url";
import { PasskeyPanel } from "#app/ui/office/people/passkey-panel.tsx";
import sittingModule from "#app/ui/office/sitting.js?url";
import { WayBack } from "#app/ui/office/settings/way-back.tsx";
import { SittingNote } from "#app/ui/office/sitting-note.tsx";
import { useText } from "#app/ui/text.tsx";

export const handle = { modules: [sittingModule] };
/** Of a page that could not be shown: the others have their own. */
export const meta: MetaFunction = () => [{ title: i18n.t("common.brand") }];
export const links: LinksFunction = () => [{ rel: "stylesheet", href: office }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, sitting } = await requireWardStaff(request, context);
  const { names, isSample } = context.ward;
  const offersPasskey = readOffer(request);
  const page = {
    isManager: staff.role === "manager",
    isPublic: (await findEdition(context.ward.id)) !== null,
    staffName: staff.name,
    names,
    isSample,
    isTest,
    offersPasskey,
    sitting: { ...sitting, endsIn: sitting.endsAt.getTime() - Date.now() },
  };
  return data(page, { headers: offersPasskey ? withdrawOffer() : {} });
}

type Data = Awaited<ReturnType<typeof loader>>["data"];

function Office({ data, children }: { data: Data; children: ReactNode }) {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <div className="office">
      <a className="skip" href="#main">
        {t("common.skip")}
      </a>
      <OfficeHeader {...data} path={pathname} />
      {data.offersPasskey && pathname !== "/ward/security" && (
        <>
          <script type="module" src={passkeyModule} />
          <PasskeyPanel kind="offer" at="/ward/security" />
        </>
      )}
      <main id="main">
        {!data.isPublic && <WayBack path={pathname} />}
        {children}
      </main>

      <SittingNote {...data.sitting}>
        <a
          href="/ward/settings"
          aria-current={pathname === "/ward/settings" ? "page" : undefined}
        >
          {t("settings.title")}
        </a>
      </SittingNote>
    </div>
  );
}

export default function Ward() {
  return (
    <Office data={useLoaderData<typeof loader>()}>
      <Outlet />
    </Office>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>("routes/ward");
  const page = (
    <OfficeError
      status={isRouteErrorResponse(error) ? error.status : 500}
      word={isRouteErrorResponse(error) ? String(error.data) : ""}
    />
  );
  return data ? <Office data={data}>{page}</Office> : <main>{page}</main>;
}
