import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { businessDay } from "#app/domain/business-day.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { numberText } from "#app/ui/dates.ts";
import { Hatch } from "#app/ui/office/hatch.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Days } from "#app/ui/office/tally/days.tsx";
import { Facts } from "#app/ui/office/tally/facts.tsx";
import { FlowMatrix } from "#app/ui/office/tally/flow-matrix.tsx";
import type { Heat } from "#app/ui/office/figures/heat.ts";
import { HeatTable } from "#app/ui/office/tally/heat-table.tsx";
import { ShopTable } from "#app/ui/office/tally/shop-table.tsx";
import { StreetBars } from "#app/ui/office/tally/street-bars.tsx";
import { TopFlows } from "#app/ui/office/tally/top-flows.tsx";
import { useText } from "#app/ui/text.tsx";
import { Downloads } from "./downloads.tsx";
import { readFigures } from "./figures.server.ts";
import { readFilter } from "./filter.server.ts";
import { FilterForm } from "./filter-form.tsx";
import { asOfText } from "./as-of.ts";
import { PageLine } from "./page-line.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireEdition(context);
  const now = new Date();
  const today = businessDay(now);
  const reading = readFilter(new URL(request.url), edition, today);
  const figures = await readFigures(edition, reading.filter, today);
  const title = await titleOf(request, "ward.tally.title");
  const isWrong = Object.keys(reading.errors).length > 0;
  return data(
    { ...reading, ...figures, rallyNames: edition.rally.names, now, title },
    { status: isWrong ? 400 : 200 },
  );
}

export const meta = officeMeta;

const MOST_HOURS = 12;
const MOST_IN_A_CELL = 999;

function isRoomy({ hours, peak }: Heat): boolean {
  return hours.length > MOST_HOURS || (peak?.n ?? 0) > MOST_IN_A_CELL;
}

export default function TallyPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const { filter, stamps, people, streets } = page;
  return (
    <div className="tally">
      <Hatch />
      <PageLine {...page}>
        <FilterForm {...page} />
      </PageLine>
      <Facts
        people={people}
        stamps={stamps}
        isComparable={filter.streetId === null}
      />
      <div className={isRoomy(page.heat) ? "charts roomy" : "charts"}>
        <StreetBars figures={page.byStreet} />
        <HeatTable heat={page.heat} />
        <FlowMatrix flows={page.flows} byChannel={filter.channel !== null} />
        <Days days={page.days} />
        <TopFlows flows={page.flows} />
        <ShopTable figures={page.byShop} streets={streets} />
      </div>
      <Downloads asked={page.asked} />
      <footer className="foot">
        <span>{t("ward.tally.foot", { n: numberText(stamps.total) })}</span>
        <span>{asOfText(t, page.now)}</span>
      </footer>
    </div>
  );
}
