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
import type { EntryRefusal } from "#app/domain/entry.ts";
import { requireCardRallies } from "#app/http/card-edition.server.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { readCard } from "#app/models/card-page.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { enterDraw, readEntries } from "#app/models/entry.server.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import { ErrorPage } from "#app/ui/resident/error-page.tsx";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor } from "#app/ui/text.tsx";
import { EntryPanel, EntryRefused } from "./entry-panel.tsx";

export const handle = { style: residentStyle + pages, tab: "card" };

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
];

function requireTier(edition: Edition, slug: string | undefined) {
  const tier = edition.tiers.find((one) => one.slug === slug);
  if (!tier) throw data("unknown", { status: 404 });
  return tier;
}

/** Of the rally that `?rally=` names, else the one of the day: a tier's address is printed without it. */
function requireEntryRally(request: Request, context: AppContext) {
  return requireCardRallies(request, context, null);
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const card = await findResident(request, context);
  const { edition, query } = await requireEntryRally(request, context);
  const tier = requireTier(edition, params.tier);
  const { tiers } = await readCard(edition, card);
  const entries = card ? await readEntries(card.id) : [];
  const t = textFor(await languageOfRequest(request));
  const { slug, names, prizes, winners } = tier;
  return {
    title: t.plainName(names),
    card: `/card${query}`,
    tier: { slug, names, prizes, winners },
    isReached: tiers.some(
      (one) => one.tier.id === tier.id && one.progress.reached,
    ),
    entry: entries.find(({ tierId }) => tierId === tier.id)?.number ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const card = await findResident(request, context);
  const { edition, query } = await requireEntryRally(request, context);
  const tier = requireTier(edition, params.tier);
  if (!card) throw data("not-reached", { status: 409 });
  const outcome = await enterDraw(edition, card, tier, new Date());
  if (!outcome.ok && outcome.refusal !== "already-entered")
    throw data(outcome.refusal, { status: 409 });
  return redirect(`/prizes/${tier.slug}/entry${query}`, 303);
}

export default function EntryPage() {
  return <EntryPanel {...useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 409)
    return <EntryRefused refusal={error.data as EntryRefusal} />;
  return <ErrorPage error={error} />;
}
