import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { darkHues, emblemNames, hues, isEmblemName } from "./hues.ts";
import type { Hue } from "./hues.ts";

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((light as number) + 0.05) / ((dark as number) + 0.05);
}

const [light, dark] = readFileSync(
  new URL("hues.css", import.meta.url),
  "utf8",
).split("@media (prefers-color-scheme: dark)") as [string, string];

function rule(sheet: string, name: string): string {
  return sheet.slice(sheet.indexOf(`.hue-${name} {`)).split("}")[0] as string;
}

test.each(emblemNames)("%s is legible on every ground", (name) => {
  const grounds: [Hue, string[]][] = [
    [hues[name], ["#FBF7EF", "#FFFDF8"]],
    [darkHues[name], ["#1B232C", "#242E39"]],
  ];
  for (const [{ hue, deep, pale }, papers] of grounds) {
    for (const paper of papers) {
      expect(contrast(hue, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(deep, paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(deep, pale)).toBeGreaterThanOrEqual(6);
  }
});

test.each(emblemNames)("the style sheet gives %s its own colours", (name) => {
  for (const [sheet, { hue, pale, deep }] of [
    [light, hues[name]],
    [dark, darkHues[name]],
  ] as const) {
    expect(rule(sheet, name)).toContain(`--hue: ${hue.toLowerCase()}`);
    expect(rule(sheet, name)).toContain(`--pale: ${pale.toLowerCase()}`);
    expect(rule(sheet, name)).toContain(`--deep: ${deep.toLowerCase()}`);
  }
});

test("only the ward's choices are emblems", () => {
  expect(isEmblemName("peach")).toBe(true);
  expect(isEmblemName("rose")).toBe(false);
});
