import type { LoaderFunctionArgs } from "@remix-run/node";
import { keptText } from "#app/http/kept-text.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { answerValidated, tagOf } from "#app/http/validated.server.ts";
import { findWalkNetwork } from "#app/models/walk-network.server.ts";
import { withLetters } from "#app/ui/live-map/base-style.ts";
import { drawnStyle } from "#app/ui/live-map/drawn-style.ts";
import { geographyIn } from "#app/ui/map/view.ts";

const kept = keptText(16);

/** The ward's own drawing as the interactive map's base, with names in the reader's language. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { ward } = context;
  const found = await findWalkNetwork(ward);
  const language = await languageOfRequest(request);
  const geography = geographyIn(language, ward.geography);
  const { origin, searchParams } = new URL(request.url);
  const isMapbox = searchParams.get("for") === "mapbox";
  const lettersOf = isMapbox ? origin : null;
  const tag = tagOf([language, ward.id, ward.version, lettersOf]);
  const write = () => {
    const style = drawnStyle(geography, found);
    return JSON.stringify(isMapbox ? withLetters(style, origin) : style);
  };
  const answer = await answerValidated(
    request,
    { tag, type: "application/json" },
    () => kept(tag, write),
  );
  answer.headers.set("Cache-Control", "private, no-cache");
  answer.headers.append("Vary", "Accept-Language, Cookie");
  return answer;
}
