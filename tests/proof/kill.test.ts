import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { databaseUrl, dialect } from "#db/dialect.ts";
import { root } from "#server/install.mjs";
import { tell } from "./figures.ts";
import { compareLog } from "./log.ts";
import { type Burst, pressUntilDeath } from "./presses.ts";
import { sizeOf, startHere } from "./start.ts";

const KILLS = sizeOf("PROOF_KILLS", 20);
const MOST_MS_A_KILL = 15_000;
const CLIENTS = 12;
const PLANTED_KILLS = 5;

process.setMaxListeners(0);

const randomLife = () => 30 + Math.random() * 240;

function checkFile() {
  if (dialect !== "sqlite") return;
  const file = new Database(databaseUrl, { readonly: true });
  expect(file.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
  expect(file.pragma("foreign_key_check")).toEqual([]);
  file.close();
}

async function killOnce(env?: Record<string, string>): Promise<Burst> {
  const server = await startHere(env);
  return pressUntilDeath(server, CLIENTS, randomLife());
}

test(
  `${KILLS} kills under load lose no acknowledged stamp and double none`,
  async () => {
    const sent: Burst["sent"] = [];
    const acknowledged: Burst["acknowledged"] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      const burst = await killOnce();
      sent.push(...burst.sent);
      acknowledged.push(...burst.acknowledged);
      expect(burst.refused).toEqual([]);
      checkFile();
      expect(await compareLog(burst.acknowledged, sent)).toEqual({
        lost: [],
        doubled: [],
        invented: 0,
      });
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    const again = await startHere();
    const whole = await compareLog(acknowledged, sent);
    expect(whole).toEqual({ lost: [], doubled: [], invented: 0 });
    await again.stop();
    expect((await verifyTally()).differences).toEqual([]);
    tell(
      `${dialect}: ${KILLS} kills, ${sent.length} presses, ${acknowledged.length} acknowledged, 0 lost, 0 doubled`,
    );
  },
  KILLS * MOST_MS_A_KILL,
);

test("an answer before its commit is found out", async () => {
  const fault = join(root, "tests/proof/ack-before-commit.mjs");
  const env = { NODE_OPTIONS: `--import=${fault}` };
  let lost = 0;
  let kills = 0;
  while (lost === 0 && kills++ < PLANTED_KILLS) {
    const burst = await killOnce(env);
    expect(burst.acknowledged.length).toBeGreaterThan(0);
    lost += (await compareLog(burst.acknowledged, burst.sent)).lost.length;
  }
  expect(lost).toBeGreaterThan(0);
  tell(
    `${dialect}: answer before commit planted, ${lost} lost at kill ${kills}`,
  );
});
