import { beforeAll, describe, expect, it } from "vitest";
import { findOpenPause } from "#app/models/pause.server.ts";
import * as layout from "#app/routes/ward.tsx";
import * as cockpit from "#app/routes/ward._index/route.tsx";
import * as audit from "#app/routes/ward.audit/route.tsx";
import * as clearance from "#app/routes/ward.holds.$stamp.clearance/route.tsx";
import * as voiding from "#app/routes/ward.holds.$stamp.void/route.tsx";
import * as pause from "#app/routes/ward.pause/route.tsx";
import * as resumption from "#app/routes/ward.resumption/route.tsx";
import * as tally from "#app/routes/ward.tally/route.tsx";
import * as csv from "#app/routes/ward.tally[.]csv/route.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import {
  firstShop,
  makeOtherWard,
  sampleEdition,
  signedIn,
} from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Door = Parameters<typeof call>[0];

const doors: [method: "GET" | "POST", path: string, door: Door][] = [
  ["GET", "/ward", layout.loader],
  ["GET", "/ward", cockpit.loader],
  ["GET", "/ward/tally", tally.loader],
  ["GET", "/ward/tally.csv", csv.loader],
  ["GET", "/ward/audit", audit.loader],
  ["GET", "/ward/pause", pause.loader],
  ["POST", "/ward/pause", pause.action],
  ["GET", "/ward/resumption", resumption.loader],
  ["POST", "/ward/resumption", resumption.action],
  ["GET", "/ward/holds/x/clearance", clearance.loader],
  ["POST", "/ward/holds/x/clearance", clearance.action],
  ["GET", "/ward/holds/x/void", voiding.loader],
  ["POST", "/ward/holds/x/void", voiding.action],
];

const cookies: Record<string, string | undefined> = {};

beforeAll(async () => {
  const { ward } = await sampleEdition();
  const { shop } = await firstShop();
  cookies["a merchant"] = await signedIn(ward, shop);
  const other = await makeOtherWard();
  cookies["another ward's official"] = (
    await makeOfficial("隣", other.context)
  ).cookie;
  cookies["an invented session"] = "session=abcdefghijklmnopqrstuvwxyz";
});

const strangers = [
  "nobody",
  "a merchant",
  "another ward's official",
  "an invented session",
];

describe.each(strangers)("%s", (stranger) => {
  it.each(doors)("is sent to sign in: %s %s", async (method, path, door) => {
    const cookie = cookies[stranger];
    const request =
      method === "GET"
        ? getRequest(path, { cookie })
        : postRequest(path, { message: "止める", reason: "x" }, { cookie });
    const answer = await call(door, request, { stamp: "x" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toMatch(/^\/sign-in\?next=%2Fward/);
  });
});

it("nothing that strangers sent took effect", async () => {
  expect(await findOpenPause((await sampleEdition()).rally.id)).toBeNull();
});
