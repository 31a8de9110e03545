import { beforeAll, expect, it } from "vitest";
import { formatCardNumber } from "#app/domain/card-number.ts";
import { listRunNumbers } from "#app/models/card-run.server.ts";
import * as runs from "#app/routes/ward.card-runs/route.tsx";
import * as one from "#app/routes/ward.card-runs_.$id/route.tsx";
import * as csv from "#app/routes/ward.card-runs_.$id_.numbers[.]csv/route.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { makeOtherWard, sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let officer: string;

beforeAll(async () => {
  officer = (await makeOfficial("けん", undefined, "officer")).cookie;
});

function make(count: string, cookie = officer) {
  return call(
    runs.action,
    postRequest("/ward/card-runs", { count }, { cookie }),
  );
}

type Runs = { runs: { id: string; count: number; printed: number }[] };

async function newest() {
  const { body } = await call(
    runs.loader,
    getRequest("/ward/card-runs", { cookie: officer }),
  );
  return (body as Runs).runs[0]!;
}

it.each(["0", "2001", "1.5", "many", ""])(
  "%j cards are refused",
  async (count) => {
    const { status, body } = await make(count);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { count: ["too-many"] } });
  },
);

it("a run is listed, and its numbers are a file in the order of the cards", async () => {
  const { status, headers } = await make("12");
  expect(status).toBe(303);
  expect(headers.get("Location")).toMatch(/^\/ward\/prints\/[\w-]+$/);
  const run = await newest();
  expect(run).toMatchObject({ count: 12, printed: 0, used: 0, entered: 0 });
  const file = await call(
    csv.loader,
    getRequest(`/ward/card-runs/${run.id}/numbers.csv`, { cookie: officer }),
    { id: run.id },
  );
  const { ward } = await sampleEdition();
  const numbers = await listRunNumbers(ward.id, run);
  const rows = String(file.body).trim().split("\r\n").slice(1);
  expect(rows).toEqual(
    numbers.map((number, i) => `${i + 1},${formatCardNumber(number)}`),
  );
});

it("cards are printed again within the run only", async () => {
  const { id } = await newest();
  const again = (from: string, to: string) =>
    call(
      one.action,
      postRequest(`/ward/card-runs/${id}`, { from, to }, { cookie: officer }),
      { id },
    );
  expect((await again("3", "5")).status).toBe(303);
  for (const [from, to] of [
    ["0", "5"],
    ["5", "3"],
    ["1", "13"],
    ["x", ""],
  ])
    expect(await again(from!, to!)).toMatchObject({
      status: 400,
      body: { error: { "": ["range"] } },
    });
});

it("who only looks makes none; another ward sees none", async () => {
  const { cookie } = await makeOfficial("みる", undefined, "viewer");
  expect((await make("5", cookie)).status).toBe(403);
  const { context } = await makeOtherWard();
  const stranger = await makeOfficial("よそ", context);
  const { id } = await newest();
  const path = `/ward/card-runs/${id}`;
  const open = getRequest(path, { cookie: stranger.cookie });
  expect((await call(one.loader, open, { id }, context)).status).toBe(404);
  expect((await call(csv.loader, open, { id }, context)).status).toBe(404);
});
