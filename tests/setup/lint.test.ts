import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { expect, test } from "vitest";
import { root } from "#server/install.mjs";

const eslint = new ESLint({
  cwd: root,
  overrideConfig: tseslint.configs.disableTypeChecked,
});

async function findRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const LAYER = "@typescript-eslint/no-restricted-imports";
const SYNTAX = "no-restricted-syntax";

const uses = (from: string) => `import { x } from "${from}";\nexport { x };`;

test.each([
  ["app/domain/x.ts", "#app/models/card.server.ts"],
  ["app/domain/x.ts", "react"],
  ["app/domain/x.ts", "node:crypto"],
  ["app/domain/x.ts", "#db/client.server.ts"],
  ["app/domain/rules/x.ts", "../../models/card.server.ts"],
  ["app/models/x.server.ts", "#app/http/cookies.server.ts"],
  ["app/models/x.server.ts", "#app/ui/text.tsx"],
  ["app/models/x.server.ts", "@remix-run/node"],
  ["app/models/x.server.ts", "#server/log.ts"],
  ["app/jobs/x.ts", "#db/client.server.ts"],
  ["app/jobs/x.ts", "#app/http/cookies.server.ts"],
  ["app/http/x.server.ts", "#db/client.server.ts"],
  ["app/http/x.server.ts", "#app/ui/resident/frame.tsx"],
  ["app/ui/x.tsx", "#app/models/card.server.ts"],
  ["app/ui/x.tsx", "#db/seed/kohoku/ward.ts"],
  ["app/ui/x.tsx", "node:fs"],
  ["app/ui/x.tsx", "drizzle-orm"],
  ["app/print/x.ts", "#app/models/card.server.ts"],
  ["app/locales/ja/x.ts", "#app/domain/code.ts"],
  ["app/routes/x/route.tsx", "#db/client.server.ts"],
  ["app/routes/x/route.tsx", "#app/env.server.ts"],
  ["app/routes/x/route.tsx", "#app/jobs/recurring.ts"],
  ["app/routes/x/route.tsx", "drizzle-orm"],
  ["app/routes/x/queries.server.ts", "#app/jobs/recurring.ts"],
  ["app/root.tsx", "#db/client.server.ts"],
  ["db/schema/x.ts", "#app/models/card.server.ts"],
  ["db/schema/x.ts", "#app/domain/code.ts"],
  ["db/x.ts", "#server/log.ts"],
  ["server/x.ts", "#app/ui/text.tsx"],
  ["server/x.ts", "#app/routes/x/route.tsx"],
  ["server/x.ts", "#db/schema/ward.ts"],
  ["server/x.ts", "drizzle-orm"],
])("%s may not import %s", async (file, from) => {
  expect(await findRules(file, uses(from))).toEqual([LAYER]);
});

test.each([
  ["app/domain/x.ts", "zod"],
  ["app/domain/x.ts", "@noble/hashes/sha2.js"],
  ["app/domain/rules/x.ts", "../code.ts"],
  ["app/domain/x.test.ts", "fast-check"],
  ["app/models/x.server.ts", "#db/client.server.ts"],
  ["app/models/x.server.ts", "#app/domain/code.ts"],
  ["app/jobs/x.ts", "#app/models/card.server.ts"],
  ["app/http/x.server.ts", "#app/models/card.server.ts"],
  ["app/http/x.server.ts", "#app/env.server.ts"],
  ["app/ui/x.tsx", "#app/locales/index.ts"],
  ["app/routes/x/route.tsx", "#app/models/card.server.ts"],
  ["app/routes/x/route.tsx", "./queries.server.ts"],
  ["app/routes/x/queries.server.ts", "#db/schema/ward.ts"],
  ["app/routes/x/queries.server.ts", "drizzle-orm"],
  ["db/seed/x.test.ts", "#app/domain/code.ts"],
  ["server/x.ts", "#app/models/card.server.ts"],
  ["server/x.ts", "#db/client.server.ts"],
  ["tests/models/x.test.ts", "#db/schema/ward.ts"],
])("%s may import %s", async (file, from) => {
  expect(await findRules(file, uses(from))).toEqual([]);
});

test("a route's queries may read but not write", async () => {
  const file = "app/routes/x/queries.server.ts";
  const named = (name: string) =>
    `import { ${name} } from "#db/client.server.ts";\nexport { ${name} };`;
  expect(await findRules(file, named("db"))).toEqual([]);
  expect(await findRules(file, named("transaction"))).toEqual([LAYER]);
});

test("db may import types from domain", async () => {
  const code =
    'import type { Names } from "#app/domain/place.ts";\nexport type { Names };';
  expect(await findRules("db/schema/x.ts", code)).toEqual([]);
});

test.each([
  ["app/models/x.server.ts", "export const a = (q) => q.where(1).get();"],
  ["app/models/x.server.ts", "export const a = (q) => q.all();"],
  ["app/models/x.server.ts", "export default 1;"],
  ["app/models/x.server.ts", "export { x as default } from './y.ts';"],
  ["app/models/x.server.ts", "export interface X { a: string }"],
  ["app/models/x.server.ts", "export const a = (b) => { b(); };"],
  ["app/models/x.server.ts", 'export const a = () => import("#db/x.ts");'],
  ["app/ui/x.tsx", "export function A() { return <p>Hello</p>; }"],
  ["app/ui/x.tsx", "export function A() { return <p>こんにちは</p>; }"],
  ["app/ui/x.tsx", "export function A() { return <p>{'件'}</p>; }"],
  ["app/ui/x.tsx", "export function A() { return <img alt='map' />; }"],
  [
    "app/routes/x/route.tsx",
    "export default function A() { return <p>A</p>; }",
  ],
  ["app/domain/x.ts", "export function f() { return new Date(); }"],
  ["app/routes/x.tsx", "redirect(`/ward/${params.id}`);"],
  ["app/routes/x.tsx", 'redirect(`/ward/${params.id ?? ""}`);'],
  ["app/domain/x.ts", "export function f() { return Date.now(); }"],
  ["app/domain/x.ts", "export function f() { return Math.random(); }"],
])("%s: %s is refused", async (file, code) => {
  expect(await findRules(file, code)).toContain(SYNTAX);
});

test.each([
  ["app/models/x.server.ts", "no-restricted-properties", "process.env.X;"],
  ["app/domain/x.ts", "no-restricted-globals", "export const a = [fetch];"],
  ["server/x.ts", "max-lines", "\n".repeat(301)],
  ["app/ui/x.ts", "func-style", "export const a = function () {};"],
])("%s: %s", async (file, rule, code) => {
  expect(await findRules(file, code)).toContain(rule);
});

test.each([
  [
    "app/routes/x/route.tsx",
    "export default function A() { return <p>1 / 2</p>; }",
  ],
  ["app/domain/x.ts", "export function f(now: Date) { return new Date(now); }"],
  ["app/models/x.server.ts", "export function a(m: Map<1, 1>) { m.get(1); }"],
  ["app/ui/x.tsx", 'export function A() { return <p lang="ja" class="x" />; }'],
  ["app/http/x.d.ts", 'declare module "i18next" { interface X { a: 1 } }'],
  ["tests/x.tsx", "export const a = <p>Hello</p>;"],
  ["vitest.config.ts", "export default 1;"],
])("%s: %s is fine", async (file, code) => {
  expect(await findRules(file, code)).toEqual([]);
});

test("a comment switches nothing off", async () => {
  const code = "/* eslint-disable */\nexport interface X { a: string }";
  expect(await findRules("server/x.ts", code)).toContain(SYNTAX);
});
