import { issueLetter, letterCode } from "#app/models/letter.server.ts";
import * as home from "#app/routes/merchant._index.tsx";
import * as door from "#app/routes/l.$code/route.tsx";
import { transaction } from "#db/client.server.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";
import { newShop } from "./shop-world.ts";

/** A new shop of the rally with its sign-in letter. */
export async function lettered() {
  const part = {
    mode: "static" as const,
    minimumYen: 0,
    number: undefined,
    themes: [],
  };
  const shop = await newShop(undefined, part);
  const { rally } = await sampleEdition();
  const letter = await transaction((tx) =>
    issueLetter(tx, rally, shop.id, "sign-in", "test", new Date()),
  );
  return { shop, rally, letter, code: letterCode(letter) };
}

/** Signs a device in by a letter; `own` is the session it holds already. */
export function enter(code: string, device: string, own?: string) {
  return call(
    door.action,
    postRequest(`/l/${code}`, { device }, { cookie: own }),
    {
      code,
    },
  );
}

/** The shop's home page, as the holder of a session sees it. */
export function at(own: string) {
  return call(home.loader, getRequest("/merchant", { cookie: own }));
}
