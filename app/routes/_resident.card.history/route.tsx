import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireCardRallies } from "#app/http/card-edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { readCard } from "#app/models/card-page.server.ts";
import { TAKEN_BACK } from "#app/models/stamp.server.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { Marked, textFor, useText } from "#app/ui/text.tsx";

export const handle = { style: residentStyle + pages, tab: "card" };

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "robots", content: "noindex" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const card = await findResident(request, context);
  const { edition } = await requireCardRallies(request, context, card);
  const { stamps } = await readCard(edition, card);
  const t = textFor(await languageOfRequest(request));
  const log = stamps.toReversed().flatMap((stamp) => {
    const checkpoint = edition.checkpointById.get(stamp.checkpointId);
    if (!checkpoint || stamp.voidReason === TAKEN_BACK) return [];
    const { id, day, method, pressedAt, standing, voidReason } = stamp;
    const { slug, names } = checkpoint.shop;
    return { id, day, method, pressedAt, standing, voidReason, slug, names };
  });
  return data(
    { title: t.plain("history.title"), log },
    { headers: { "Cache-Control": "no-store" } },
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["log"][number];

function Standing({ standing, voidReason }: Row) {
  const t = useText();
  if (standing !== "voided") return t(`history.standing.${standing}`);
  return voidReason === "merged"
    ? t("history.standing.merged")
    : t("history.standing.voided", {
        reason: voidReason ? t.rawJapanese(voidReason) : "",
      });
}

export default function History() {
  const { log } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <section className="page">
      <h1>{t("history.title")}</h1>
      {log.length === 0 && <p>{t("history.empty")}</p>}
      <ol className="log">
        {log.map((row) => (
          <li key={row.id}>
            <a href={`/shops/${row.slug}`}>{t.names(row.names)}</a>
            <time dateTime={row.pressedAt.toISOString()}>
              <Marked text={dayText(t.language, row.day)} />{" "}
              {row.method === "desk"
                ? t("history.deskDay")
                : timeText(row.pressedAt)}
            </time>
            <small>
              {t(`history.method.${row.method}`)}
              {t("common.separator")}
              <Standing {...row} />
            </small>
          </li>
        ))}
      </ol>
      <a className="button" href="/card">
        {t("rescue.back")}
      </a>
    </section>
  );
}
