import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { requireWardStaff } from "#app/http/session.server.ts";
import { isTest } from "#app/http/test-mark.server.ts";
import { OfficeError } from "#app/ui/office/error.tsx";
import { OfficeHeader } from "#app/ui/office/header.tsx";
import office from "#app/ui/office/office.css?url";
import { useText } from "#app/ui/text.tsx";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: office }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { names, isSample } = context.ward;
  return { staffName: staff.name, names, isSample, isTest };
}

type Data = Awaited<ReturnType<typeof loader>>;

function Office({ data, children }: { data: Data; children: ReactNode }) {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <div className="office">
      <a className="skip" href="#main">
        {t("common.skip")}
      </a>
      <OfficeHeader {...data} path={pathname} />
      <main id="main">{children}</main>
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
