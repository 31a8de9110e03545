import { beforeEach, expect, it } from "vitest";
import { makeCardNumber } from "#app/domain/card-number.ts";
import { formatCode } from "#app/domain/code.ts";
import type { AppContext } from "#app/http/app-context.ts";
import {
  formatLetterCode,
  issueLetter,
  letterCode,
  type LetterPurpose,
} from "#app/models/letter.server.ts";
import { loader } from "#app/routes/_resident.s._index/route.tsx";
import { db, transaction } from "#db/client.server.ts";
import { attempts } from "#db/schema/card.ts";
import { sampleCodes } from "#tests/setup/codes.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { makeOtherWard, sampleEdition } from "./merchant-world.ts";
import { newShop } from "./shop-world.ts";

const [code = ""] = sampleCodes;
const number = makeCardNumber(new Uint8Array([0, 0, 1, 2, 3, 4]));

beforeEach(() => transaction((tx) => tx.delete(attempts)));

const type = (typed: string, context?: AppContext) =>
  call(
    loader,
    getRequest(`/s?${new URLSearchParams({ code: typed })}`),
    {},
    context,
  );

async function leadsTo(typed: string) {
  const { status, headers } = await type(typed);
  return status === 302 ? headers.get("Location") : status;
}

async function letterFor(purpose: LetterPurpose) {
  const { rally } = await sampleEdition();
  const shop = await newShop();
  const letter = await transaction((tx) =>
    issueLetter(tx, rally, shop.id, purpose, "test", new Date()),
  );
  return letterCode(letter);
}

it("leads to the page of a shop's code, however it was typed", async () => {
  for (const typed of [
    code,
    formatCode(code).toLowerCase(),
    `http://localhost:3000/s/${code}`,
  ])
    expect(await leadsTo(typed)).toBe(`/s/${code}`);
});

it("leads a letter's number to the door of its purpose", async () => {
  const signIn = await letterFor("sign-in");
  const application = await letterFor("application");
  expect(await leadsTo(formatLetterCode(signIn))).toBe(`/l/${signIn}`);
  expect(await leadsTo(` ${application.toLowerCase()} `)).toBe(
    `/a/${application}`,
  );
  expect(await leadsTo(`http://localhost:3000/l/${application}`)).toBe(
    `/a/${application}`,
  );
  expect(await db.$count(attempts)).toBe(0);
});

it("leads a card's number to its card, and a mistyped one nowhere", async () => {
  expect(await leadsTo(`${number.slice(0, 4)}-${number.slice(4)}`)).toBe(
    `/c/${number}`,
  );
  const last = (Number(number[7]) + 1) % 10;
  expect(await leadsTo(`${number.slice(0, 7)}${last}`)).toBe(404);
});

it("knows no letter of another ward", async () => {
  const { context } = await makeOtherWard();
  const answer = await type(await letterFor("sign-in"), context);
  expect(answer).toMatchObject({ status: 404, body: { wrong: "unknown" } });
});

it("lets nobody try letters' numbers one after another", async () => {
  const own = await letterFor("sign-in");
  for (let i = 0; i < 60; i++)
    expect(await leadsTo(`ABCDEFGH${1000 + i}`)).toBe(404);
  expect(await type(own)).toMatchObject({
    status: 429,
    body: { wrong: "too-many", typed: own },
  });
  expect(await leadsTo(code)).toBe(`/s/${code}`);
});

it("without anything typed it is a field, not a mistake", async () => {
  const answer = await call(loader, getRequest("/s"));
  expect(answer).toMatchObject({ status: 200, body: { wrong: null } });
});
