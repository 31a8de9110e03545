import { setTimeout as delay } from "node:timers/promises";
import { residentMegabytes } from "./child.ts";
import { closedLoop } from "./load.ts";
import { startOurs } from "./our-server.ts";
import { pressMix } from "./press-mix.ts";
import { atMost, beside, type Row } from "./report.ts";

const FEW = 20_000;
const MANY = 200_000;
const CONNECTIONS = 50;
const QUIET_MS = 5000;
const MOST_IDLE_MEGABYTES = 250;

/** Resident memory of the server: idle after its start, then after few and many check-ins of new cards. */
export async function measureMemory(): Promise<Row[]> {
  const ours = await startOurs();
  await delay(QUIET_MS);
  const idle = residentMegabytes(ours.child);
  async function pressUntil(count: number): Promise<number> {
    const load = {
      port: ours.port,
      connections: CONNECTIONS,
      next: pressMix(ours.port, Infinity),
      isGood: ({ status }: { status: number }) => status === 303,
    };
    await closedLoop(load, { count });
    await delay(QUIET_MS);
    return residentMegabytes(ours.child);
  }
  const few = await pressUntil(FEW);
  const many = await pressUntil(MANY - FEW);
  await ours.stop();
  return [
    atMost(
      "resident memory, idle after the start",
      idle,
      "MiB",
      MOST_IDLE_MEGABYTES,
    ),
    beside(
      `resident memory after ${MANY} check-ins, beside after ${FEW}`,
      { ours: many, bare: few, ratio: many / few },
      "MiB",
      { sign: "≤", ratio: 1.3 },
    ),
  ];
}
