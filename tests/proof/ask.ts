import { expect } from "vitest";
import type { TestServer } from "#tests/setup/server.ts";
import type { Row, Who } from "./row.ts";

export type Language = "ja" | "en";
export type Way = { method?: string; headers?: Record<string, string> };
export type Asking = {
  server: TestServer;
  cookies: Partial<Record<Who, string>>;
  world: Record<string, string>;
};

const FORM = "application/x-www-form-urlencoded";

/** A text with what `{shop}` and the like stand for. */
export function fill(text: string, world: Record<string, string>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(world, name) ? world[name]! : whole,
  );
}

function bodyOf({ send }: Row, world: Record<string, string>) {
  if ("type" in send && "body" in send)
    return { type: String(send.type), body: String(send.body) };
  const fields = Object.entries(send as Record<string, string>).map(
    ([name, value]) => [name, fill(value, world)],
  );
  return { type: FORM, body: new URLSearchParams(fields).toString() };
}

export async function sendRow(
  { server, cookies, world }: Asking,
  row: Row,
  language: Language,
  way: Way = {},
) {
  const { type, body } = bodyOf(row, world);
  const answer = await fetch(server.origin + fill(row.path, world), {
    method: way.method ?? "POST",
    redirect: "manual",
    headers: {
      Origin: server.origin,
      "Accept-Language": language,
      "Content-Type": type,
      ...(cookies[row.as] ? { Cookie: cookies[row.as] } : {}),
      ...way.headers,
    },
    body,
  });
  return {
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  };
}

/** What a reader sees in the middle of a page; its frame says the same everywhere. */
function visible(html: string): string {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0];
  return (main ?? html)
    .replaceAll(/<(style|script|head|svg)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<rt>.*?<\/rt>/gs, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

const sentence = {
  ja: /[ぁ-んァ-ヶ一-龠][^。]{3,}。/,
  en: /[A-Z][a-z]+( [\w’',:;-]+)+[.!?]/,
};

/** A status of 400 or more has a sentence in the reader's language; 303 leads to a page of ours. */
export async function expectAnswer(
  asking: Asking,
  row: Row,
  language: Language,
  way?: Way,
) {
  const answer = await sendRow(asking, row, language, way);
  const name = `${row.as} ${row.path} ${JSON.stringify(row.send)
    .replaceAll(/(.)\1{20,}/g, "$1…")
    .slice(0, 500)}`;
  const told = `${name}: ${visible(answer.text).slice(0, 300)}`;
  expect(answer.status, told).toBe(row.status);
  if (row.status === 303)
    expect(answer.headers.get("Location"), told).toMatch(/^\/(?!\/)/);
  if (row.status < 400) return;
  expect(visible(answer.text), told).toMatch(sentence[language]);
  if (answer.headers.get("Content-Type")?.includes("html"))
    expect(answer.text, told).toContain(`<html lang="${language}"`);
}
