import { beforeAll, describe, expect, it } from "vitest";
import { isAllowed, type Role, roles } from "#app/domain/role.ts";
import { judgePolicies, policies, type Policy } from "#app/http/policies.ts";
import { writeSession } from "#app/http/session.server.ts";
import { findOpenPause } from "#app/models/pause.server.ts";
import { openSession } from "#app/models/session.server.ts";
import { transaction } from "#db/client.server.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { params, pathOf, routeModules } from "./doors.ts";
import { firstShop, makeOtherWard, sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

const people = [
  ...(["nobody", "an invented session", "merchant"] as const),
  ...roles,
  "another ward's manager",
] as const;
type Person = (typeof people)[number];
type Method = "GET" | "POST";

type Owner = Parameters<typeof openSession>[1];
const owners = new Map<Person, Owner>();

beforeAll(async () => {
  const { ward } = await sampleEdition();
  const { shop } = await firstShop();
  owners.set("merchant", { wardId: ward.id, staffId: null, shopId: shop.id });
  for (const role of roles) {
    const { id } = await makeOfficial(role, undefined, role);
    owners.set(role, { wardId: ward.id, staffId: id, shopId: null });
  }
  const { context } = await makeOtherWard();
  const { id } = await makeOfficial("隣", context);
  const there = { wardId: context.ward.id, staffId: id, shopId: null };
  owners.set("another ward's manager", there);
});

/** A session of their own for each call: some doors end it. */
async function cookieOf(person: Person): Promise<string | undefined> {
  if (person === "an invented session") return "session=abcdefghijklmnopqrstu";
  const owner = owners.get(person);
  if (!owner) return undefined;
  const { key } = await transaction((tx) => openSession(tx, owner, new Date()));
  return writeSession(key).split(";")[0];
}

/** What a door has to say to somebody: in, out to the sign-in, or 403. */
function expected(policy: Policy, method: Method, person: Person) {
  const least =
    typeof policy === "string"
      ? policy
      : method === "GET"
        ? policy.read
        : policy.write;
  if (least === "anyone") return "in";
  if (least === "merchant") return person === "merchant" ? "in" : "sign-in";
  const role = roles.find((one) => one === person);
  if (!role) return "sign-in";
  return isAllowed(role, least satisfies Role) ? "in" : "refused";
}

function requestOf(method: Method, path: string, cookie?: string) {
  return method === "GET"
    ? getRequest(path, { cookie })
    : postRequest(path, {}, { cookie });
}

async function knock(id: string, method: Method, person: Person) {
  const load = routeModules.get(id);
  const { loader, action } = (await load?.()) ?? {};
  const door = method === "GET" ? loader : action;
  if (!door) return null;
  const request = requestOf(method, pathOf(id), await cookieOf(person));
  const { status, headers } = await call(door, request, params);
  if (status === 403) return "refused";
  const to = headers.get("Location") ?? "";
  if (to.startsWith("/sign-in?next=")) return "sign-in";
  expect(status).not.toBe(500);
  return "in";
}

it("names every route and nothing else", () => {
  const routes = ["root", ...routeModules.keys()];
  expect(judgePolicies(routes)).toEqual({
    withoutPolicy: [],
    withoutRoute: [],
  });
});

it("tells which routes are missing and which are gone", () => {
  const routes = Object.keys(policies).filter((id) => id !== "routes/ward");
  expect(judgePolicies([...routes, "routes/ward.new"])).toEqual({
    withoutPolicy: ["routes/ward.new"],
    withoutRoute: ["routes/ward"],
  });
});

describe.each([...routeModules.keys()])("%s", (id) => {
  it.each(["GET", "POST"] as const)(
    "lets in by its policy: %s",
    async (method) => {
      const policy = policies[id];
      if (!policy) throw new Error(`${id} has no policy`);
      for (const person of people) {
        const answer = await knock(id, method, person);
        if (answer === null) return;
        expect([person, answer]).toEqual([
          person,
          expected(policy, method, person),
        ]);
      }
    },
  );
});

it("nothing that strangers sent took effect", async () => {
  expect(await findOpenPause((await sampleEdition()).rally.id)).toBeNull();
});
