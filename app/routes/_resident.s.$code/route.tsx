import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import {
  isRouteErrorResponse,
  useLoaderData,
  useRouteError,
} from "@remix-run/react";
import {
  mintCardKey,
  readCardKey,
  writeCardKey,
} from "#app/http/cookies.server.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import {
  findPosterCheck,
  type PosterCheck,
} from "#app/http/poster-check.server.ts";
import { answerPress, refusalStatus } from "#app/http/scan.server.ts";
import { judgeBrowser } from "#app/domain/browser.ts";
import { findEdition } from "#app/models/edition.server.ts";
import {
  digitalPeriod,
  digitalState,
  resolveScan,
} from "#app/models/scan.server.ts";
import { errorKind } from "#app/ui/error-kind.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import { PosterCheckForm } from "#app/ui/merchant/poster-check.tsx";
import { ErrorPage } from "#app/ui/resident/error-page.tsx";
import { Refusal, type RefusalKind } from "#app/ui/resident/refusal.tsx";
import { landingStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import style from "./landing.css?inline";
import { findLanding } from "./queries.server.ts";
import { ScanPage } from "./scan-page.tsx";

export const handle = {
  style: landingStyle + style,
  plain: true,
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "robots", content: "noindex" },
];

function pageOf({ poster }: PosterCheck): string {
  return `/posters/${poster.code.code}`;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const check = await findPosterCheck(request, context, params.code);
  const isShown =
    check?.state === "live" && (await findEdition(context.ward.id));
  if (check && !isShown) throw redirect(pageOf(check), 303);
  const ofDay = await requireEdition(context);
  const scan = await resolveScan(ofDay, params.code ?? "");
  if (!scan.ok && check) throw redirect(pageOf(check), 303);
  if (!scan.ok)
    throw data(scan.refusal, { status: refusalStatus[scan.refusal] });
  const { edition } = scan;
  const state = digitalState(edition, new Date());
  if (state === "ended") throw data(state, { status: 410 });
  const url = new URL(request.url);
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (!readCardKey(request.headers.get("Cookie")))
    headers.append("Set-Cookie", writeCardKey(mintCardKey()));
  const t = textFor(await languageOfRequest(request));
  const landing = await findLanding(edition, scan.checkpoint, new Date());
  const browser = url.searchParams.has("here")
    ? "browser"
    : judgeBrowser(request.headers.get("User-Agent") ?? "");
  const page = {
    title: t.plain("landing.title", {
      shop: t.plainName(scan.checkpoint.shop.names),
    }),
    landing,
    checks: check?.poster.code.code ?? null,
    browser,
    state,
    address: context.origin + url.pathname,
    message: edition.pause?.message ?? "",
    startsOn: digitalPeriod(edition).startsOn,
  };
  return data(page, { headers });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const edition = await requireEdition(context);
  const answer = await answerPress(
    edition,
    params.code ?? "",
    request.headers.get("Cookie"),
    await readForm(request),
  );
  if (!answer.outcome.ok)
    throw data(answer.outcome.refusal, { status: answer.status });
  const headers = new Headers({ "Cache-Control": "no-store" });
  for (const cookie of answer.cookies) headers.append("Set-Cookie", cookie);
  return redirect("/card", { status: 303, headers });
}

export function headers({
  loaderHeaders,
  errorHeaders,
}: {
  loaderHeaders: Headers;
  errorHeaders?: Headers;
}) {
  return errorHeaders ?? loaderHeaders;
}

export default function Scan() {
  const { checks, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <ScanPage {...page} />
      {checks && <PosterCheckForm code={checks} />}
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const isRefused =
    isRouteErrorResponse(error) &&
    error.status in expected &&
    errorKind(error) !== "noRally";
  if (!isRefused) return <ErrorPage error={error} />;
  return <Refusal kind={error.data as RefusalKind} />;
}

const expected = { 404: true, 409: true, 410: true };
