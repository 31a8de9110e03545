const EVENTS = /^events\.mapbox\.(com|cn)$/;
const API = /^(api\.mapbox\.com|.+\.tiles\.mapbox\.com)$/;
const REFUSED = new Set([401, 403]);

type Page = Pick<Window, "fetch" | "location">;

function hostOf(asked: RequestInfo | URL, base: string): string {
  const address = asked instanceof Request ? asked.url : String(asked);
  return URL.parse(address, base)?.hostname ?? "";
}

/**
 * Stands between a page and Mapbox. Whatever would tell its events host of the
 * reader is answered before it leaves: mapbox-gl has no switch for it, and the
 * page's policy refuses it. A token refused by its API (401, 403) is reported and
 * answered with nothing: the map is taken away, and the library cannot bear to be
 * told after that.
 */
export function watchMapbox(page: Page, onRefused: () => void) {
  const leave = page.fetch.bind(page);
  page.fetch = async (asked, init) => {
    const host = hostOf(asked, page.location.href);
    if (EVENTS.test(host)) return new Response(null, { status: 204 });
    const answer = await leave(asked, init);
    if (!API.test(host) || !REFUSED.has(answer.status)) return answer;
    onRefused();
    return Response.json({});
  };
}
