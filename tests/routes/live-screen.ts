import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { DayRow } from "#app/ui/merchant/day-row.ts";
import { createLiveDoor } from "#server/live-door.ts";
import { testContext } from "#tests/setup/request.ts";

export const LIVE = "/merchant/stamps/live";
const PATIENCE_MS = 4000;

export type Told = { event: string; id: string; row: DayRow | null };

/** The door alone, on a port of its own; what is not its own answers 404. */
export async function serveDoor(): Promise<Server & { origin: string }> {
  const context = await testContext();
  const door = createLiveDoor(async (_, response) => {
    response.writeHead(404).end();
  });
  const server = createServer((request, response) => {
    const [path = "", search] = (request.url ?? "").split("?");
    void door(request, response, {
      path,
      search: search === undefined ? "" : `?${search}`,
      host: "localhost",
      body: null,
      context,
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(server, { origin: `http://127.0.0.1:${port}` });
}

function eventOf(block: string): Told | null {
  const of = (name: string) =>
    new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
  const event = of("event");
  if (event === undefined) return null;
  const data = of("data") ?? "";
  const row = event === "stamp" ? (JSON.parse(data) as DayRow) : null;
  return { event, id: of("id") ?? "", row };
}

/** One screen of a shop: the stream's events as they come. */
export async function openScreen(
  origin: string,
  cookie: string,
  sent: { after?: string; of?: string; resumed?: string } = {},
) {
  const gone = new AbortController();
  const { after = "", of, resumed } = sent;
  const page = new URLSearchParams({ after, ...(of ? { of } : {}) });
  const headers = {
    Cookie: cookie,
    ...(resumed === undefined ? {} : { "Last-Event-ID": resumed }),
  };
  const answer = await fetch(`${origin}${LIVE}?${page.toString()}`, {
    headers,
    signal: gone.signal,
    redirect: "manual",
  });
  const events: Told[] = [];
  let isOver = false;
  let wake: () => void = () => {};
  const hear = async () => {
    let text = "";
    const reader = answer
      .body!.pipeThrough(new TextDecoderStream())
      .getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (text + value).split("\n\n");
      text = blocks.pop() ?? "";
      events.push(...blocks.flatMap((block) => eventOf(block) ?? []));
      wake();
    }
  };
  void hear()
    .catch(() => {})
    .finally(() => {
      isOver = true;
      wake();
    });
  const until = async (isDone: () => boolean) => {
    const limit = performance.now() + PATIENCE_MS;
    while (!isDone() && performance.now() < limit)
      await new Promise<void>((done) => {
        wake = done;
        setTimeout(done, 50);
      });
  };
  return {
    answer,
    events,
    rows: () => events.flatMap(({ row }) => row ?? []),
    /** Waits until so many events are here, or a few seconds. */
    heard: (count: number) => until(() => events.length >= count),
    over: async () => {
      await until(() => isOver);
      return isOver;
    },
    leave: () => gone.abort(),
  };
}
