import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { LinksFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMerchant } from "#app/http/session.server.ts";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import eveningCss from "#app/ui/merchant/evening/evening.css?url";
import { MailPart } from "#app/ui/merchant/evening/mail-part.tsx";
import { NoteDays } from "#app/ui/merchant/evening/note-days.tsx";
import { NoteFigures } from "#app/ui/merchant/evening/note-figures.tsx";
import {
  NoteClosing,
  NoteFlows,
} from "#app/ui/merchant/evening/note-flows.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { changeNoteMail } from "./mail.server.ts";
import { readNoteMail, readNotePage } from "./note.server.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: eveningCss },
];
export const meta = titled("evening.title");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const now = new Date();
  const done = new URL(request.url).searchParams.get("done");
  return {
    ...(await readNotePage(request, context, shop, now)),
    mail: await readNoteMail(shop, now),
    isStopped: done === "stopped",
  };
}

/** Asks for the mail of the note, or stops it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  return changeNoteMail(request, context, shop);
}

export default function EveningPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { note, streets, mail, isStopped } = page;
  return (
    <>
      <BackBar
        href="/merchant"
        title={note && !page.isToday ? "evening.titleOf" : "evening.title"}
        values={
          note ? { day: dayText(t.language, note.day, "short") } : undefined
        }
      />
      <div className="page evening">
        {note ? (
          <>
            <NoteDays {...page} day={note.day} />
            <NoteFigures note={note} isToday={page.isToday} />
            <NoteFlows note={note} streets={streets} />
            <NoteClosing note={note} />
          </>
        ) : (
          <p className="lead">{t("evening.notBegun")}</p>
        )}
        <MailPart {...mail} answer={answer ?? null} isStopped={isStopped} />
      </div>
    </>
  );
}
