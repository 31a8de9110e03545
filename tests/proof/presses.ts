import { Agent, request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { mintCardKey } from "#app/http/cookies.server.ts";
import type { TestServer } from "#tests/setup/server.ts";

/** One press as a browser sent it, by its card key and the code of the place. */
export type Pressed = { key: string; code: string };

export type Burst = {
  sent: Pressed[];
  /** Those that were answered 303 before the server died. */
  acknowledged: Pressed[];
  /** Any other answer there was. */
  refused: number[];
};

const KEYS_AT_ONCE = 6;
const PRESSES_OF_A_KEY = 12;

function post(server: TestServer, agent: Agent, pressed: Pressed) {
  return new Promise<number | null>((resolve) => {
    const sent = request(
      {
        agent,
        host: "127.0.0.1",
        port: server.port,
        method: "POST",
        path: `/s/${pressed.code}`,
        headers: {
          Host: `localhost:${server.port}`,
          Origin: server.origin,
          Cookie: `card=${pressed.key}`,
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": 0,
        },
      },
      (response) => {
        resolve(response.statusCode ?? null);
        response.resume();
      },
    );
    sent.on("error", () => resolve(null));
    sent.end();
  });
}

function pick<T>(list: T[]): T {
  return list[Math.floor(Math.random() * list.length)]!;
}

/**
 * `clients` browsers press all over the ward, some of them with one card, one
 * press in six a second time, until the server, `lifeMs` after
 * its first answer, is killed.
 */
export async function pressUntilDeath(
  server: TestServer,
  clients: number,
  lifeMs: number,
): Promise<Burst> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const burst: Burst = { sent: [], acknowledged: [], refused: [] };
  const keys = Array.from({ length: KEYS_AT_ONCE }, mintCardKey);
  let isDead = false;
  let beWarm = () => {};
  const warm = new Promise<void>((resolve) => (beWarm = resolve));
  async function pressOn() {
    while (!isDead) {
      if (burst.sent.length % PRESSES_OF_A_KEY === 0)
        keys[Math.floor(Math.random() * keys.length)] = mintCardKey();
      const again = burst.sent.length > 0 && Math.random() < 1 / 6;
      const pressed = again
        ? pick(burst.sent)
        : { key: pick(keys), code: pick(server.codes) };
      burst.sent.push(pressed);
      const status = await post(server, agent, pressed);
      if (status === null) return;
      beWarm();
      if (status === 303) burst.acknowledged.push(pressed);
      else burst.refused.push(status);
    }
  }
  const pressing = Promise.all(Array.from({ length: clients }, pressOn));
  await Promise.race([warm, pressing]);
  await delay(lifeMs);
  await server.kill();
  isDead = true;
  await pressing;
  agent.destroy();
  return burst;
}
