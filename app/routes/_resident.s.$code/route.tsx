import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  mintCardKey,
  readCardKey,
  writeCardKey,
} from "#app/http/cookies.server.ts";
import { requireEditionOfScan } from "#app/http/edition.server.ts";
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
import { brandIn } from "#app/ui/resident/brand.ts";
import { PosterCheckForm } from "#app/ui/merchant/poster-check.tsx";
import { landingStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import style from "./landing.css?inline";
import { findLanding } from "./queries.server.ts";
import { ScanPage } from "./scan-page.tsx";

export { ScanError as ErrorBoundary } from "./scan-error.tsx";

export const handle = {
  style: landingStyle + style,
  plain: true,
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "robots", content: "noindex" },
];

/** The page of a poster that is not up yet, or no more. */
const toPoster = ({ poster }: PosterCheck) =>
  redirect(`/posters/${poster.code.code}`, 303);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const check = await findPosterCheck(request, context, params.code);
  const isShown =
    check?.state === "live" && (await findEdition(context.ward.id));
  if (check && !isShown) throw toPoster(check);
  const ofDay = await requireEditionOfScan(context, params.code ?? "");
  const scan = await resolveScan(ofDay, params.code ?? "");
  if (!scan.ok && check) throw toPoster(check);
  if (!scan.ok)
    throw data(scan.refusal, { status: refusalStatus[scan.refusal] });
  const { edition } = scan;
  const state = digitalState(edition, new Date());
  if (state === "ended") throw data(state, { status: 410 });
  const { pathname, searchParams } = new URL(request.url);
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (!readCardKey(request.headers.get("Cookie")))
    headers.append("Set-Cookie", writeCardKey(mintCardKey()));
  const t = textFor(await languageOfRequest(request));
  const landing = await findLanding(edition, scan.checkpoint, new Date());
  const browser = searchParams.has("here")
    ? "browser"
    : judgeBrowser(request.headers.get("User-Agent") ?? "");
  return data(
    {
      title: t.plain("landing.title", {
        shop: t.plainName(scan.checkpoint.shop.names),
      }),
      landing,
      checks: check?.poster.code.code ?? null,
      browser,
      state,
      address: context.origin + pathname,
      message: edition.pause?.message ?? "",
      startsOn: digitalPeriod(edition).startsOn,
    },
    { headers },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const edition = await requireEditionOfScan(context, params.code ?? "");
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

export const headers: HeadersFunction = ({ errorHeaders, loaderHeaders }) =>
  errorHeaders ?? loaderHeaders;

export default function Scan() {
  const { checks, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <ScanPage {...page} />
      {checks && <PosterCheckForm code={checks} />}
    </>
  );
}
