import { afterEach } from "vitest";

const said: string[] = [];

console.error = (...parts: unknown[]) => {
  said.push(parts.map(String).join(" "));
};

/** What went to console.error so far; a test that expects an error takes it. */
export function takeErrors(): string[] {
  return said.splice(0);
}

afterEach(() => {
  const unexpected = takeErrors();
  if (unexpected.length > 0)
    throw new Error(`console.error: ${unexpected.join("\n")}`);
});
