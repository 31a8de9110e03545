import { type Line, openLine, type Reply } from "./line.ts";

export type Load = {
  port: number;
  connections: number;
  /** The next request, whole. */
  next: () => string;
  isGood: (reply: Reply) => boolean;
};

type Limit = { seconds: number } | { count: number };

export type Closed = { perSecond: number; answered: number; failed: number };

export function openLines(port: number, count: number): Promise<Line[]> {
  return Promise.all(Array.from({ length: count }, () => openLine(port)));
}

/** Each connection sends its next request as soon as it has an answer. */
export async function closedLoop(load: Load, limit: Limit): Promise<Closed> {
  const lines = await openLines(load.port, load.connections);
  const from = performance.now();
  const until = "seconds" in limit ? from + limit.seconds * 1000 : Infinity;
  const most = "count" in limit ? limit.count : Infinity;
  let sent = 0;
  let failed = 0;
  async function keepAsking(line: Line) {
    while (performance.now() < until && sent < most) {
      sent++;
      const reply = await line.ask(load.next());
      if (!load.isGood(reply)) failed++;
    }
  }
  await Promise.all(lines.map(keepAsking));
  const seconds = (performance.now() - from) / 1000;
  lines.forEach((line) => line.close());
  return { perSecond: sent / seconds, answered: sent, failed };
}
