import { mintCardKey } from "#app/http/cookies.server.ts";
import { sampleEdition } from "#tests/models/press.ts";
import { signedIn } from "#tests/routes/merchant-world.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import type { TestServer } from "#tests/setup/server.ts";

/** Cookies of a resident with a stamp, of a shop and of an official, on a running server. */
export async function makePeople(server: TestServer) {
  const { ward, checkpoints } = await sampleEdition();
  const resident = `card=${mintCardKey()}`;
  const pressed = await pressOnce(server, resident, server.codes[0]!);
  if (pressed.status !== 303) throw new Error(`pressed: ${pressed.status}`);
  const merchant = await signedIn(ward, checkpoints[0]!.shop);
  const { cookie: official } = await makeOfficial("試験");
  return { resident, merchant, official };
}

export function pressOnce(server: TestServer, cookie: string, code: string) {
  return fetch(`${server.origin}/s/${code}`, {
    method: "POST",
    headers: { Origin: server.origin, Cookie: cookie },
    redirect: "manual",
  });
}
