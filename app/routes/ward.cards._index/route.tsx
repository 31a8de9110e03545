import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { readCardNumber } from "#app/domain/card-number.ts";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findCardByNumber } from "#app/models/card.server.ts";
import { enterCard, undoEntry } from "#app/models/desk-entry.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { CardsPage } from "./cards-page.tsx";
import { listRecentEntries } from "./queries.server.ts";

/** Today while the paper cards run, else the last day of theirs. */
function usualDay({ channels, rally }: Edition, now: Date): string {
  const { endsOn } = channels.find(({ kind }) => kind === "paper") ?? rally;
  const today = businessDay(now);
  return today > endsOn ? endsOn : today;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("number");
  const number = asked === null ? null : readCardNumber(asked);
  if (number && (await findCardByNumber(context.ward.id, number)))
    throw redirect(`/ward/cards/${number}`);
  const edition = await requireOfficeEdition(request, context);
  return {
    title: await titleOf(request, "desk.title"),
    day: searchParams.get("day") ?? usualDay(edition, new Date()),
    asked,
    told: {
      number: searchParams.get("entered"),
      added: searchParams.get("added"),
      already: searchParams.get("already"),
      taken: searchParams.get("taken"),
    },
    recent: await listRecentEntries(edition),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireOfficeEdition(request, context);
  const form = await readForm(request);
  const textOf = (name: string) => String(form.get(name) ?? "");
  const back = new URL(request.url).searchParams;
  for (const name of ["number", "entered", "added", "already", "taken"])
    back.delete(name);
  const now = new Date();
  if (form.has("undo")) {
    const undoing = await undoEntry(edition, staff.id, textOf("undo"), now);
    back.set("taken", undoing.ok ? String(undoing.taken) : undoing.refusal);
    return redirect(`/ward/cards?${back}`, 303);
  }
  const typed = {
    number: textOf("number"),
    shops: textOf("shops"),
    day: textOf("day"),
  };
  const entering = await enterCard(
    edition,
    staff.id,
    { ...typed, isConfirmed: form.get("confirmed") === "1" },
    now,
  );
  if (!entering.ok) {
    const { refusal, details } = entering;
    const status = refusal === "entered-before" ? 409 : 400;
    return data({ typed, refused: { refusal, details } }, { status });
  }
  back.set("entered", readCardNumber(typed.number) ?? "");
  back.set("added", String(entering.added.length));
  if (entering.already.length > 0)
    back.set("already", entering.already.join(" "));
  back.set("day", typed.day);
  return redirect(`/ward/cards?${back}`, 303);
}

export const meta = officeMeta;

export default function Cards() {
  const page = useLoaderData<typeof loader>();
  return <CardsPage page={page} answer={useActionData<typeof action>()} />;
}
