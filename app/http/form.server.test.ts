import { expect, test } from "vitest";
import { z } from "zod";
import { cleanForm, parseForm } from "./form.server.ts";

function sent(...pairs: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

test.each([
  ...["__intent__", "__proto__", "tiers[1000].n", "email.toString"],
  ...["email[0].valueOf", "constructor.x", "hasOwnProperty", "a.__proto__.b"],
])("a field named %s is left out", (name) => {
  expect([...cleanForm(sent([name, "1"], ["email", "a\0b"]))]).toEqual([
    ["email", "ab"],
  ]);
});

test("rows and parts keep their names", () => {
  const form = sent(["tiers[999].n", "1"], ["rally.name", "x"], ["id", "1"]);
  expect([...cleanForm(form)]).toEqual([...form]);
});

test("whatever is sent in place of a text can be shown again as one", async () => {
  const body = sent(["email.toString", "1"], ["email.x", "1"]);
  const request = new Request("http://x", { method: "POST", body });
  const submission = await parseForm(request, z.object({ email: z.string() }));
  const { initialValue } = submission.reply();
  expect(String(initialValue?.email)).toBe("[object Object]");
});
