import type { OurServer } from "./our-server.ts";

/** The pages of the ward or of a shop through the printed sign-in link, by hand. */
export async function openSignedIn(
  { port, links }: OurServer,
  who: "ward" | "merchant",
) {
  const origin = `http://localhost:${port}`;
  const token = new URL(links[who] ?? "").searchParams.get("token") ?? "";
  const send = (path: string, body: URLSearchParams, cookie = "") =>
    fetch(origin + path, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: origin, Cookie: cookie },
      body,
    });
  const signedIn = await send("/sign-in", new URLSearchParams({ token }));
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  return {
    send: (path: string, fields: [string, string][]) =>
      send(path, new URLSearchParams(fields), cookie),
    /** A body made beforehand, so that making it takes nothing from the clock. */
    sendBody: (path: string, type: string, body: ArrayBuffer) =>
      fetch(origin + path, {
        method: "POST",
        redirect: "manual",
        headers: { Origin: origin, Cookie: cookie, "Content-Type": type },
        body,
      }),
    get: (path: string) =>
      fetch(origin + path, { headers: { Cookie: cookie } }),
  };
}
