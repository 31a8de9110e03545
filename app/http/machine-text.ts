import { plainLine, plainText } from "#app/domain/plain-text.ts";

/** What XML 1.0 can hold: whole characters, no controls, no U+FFFE or U+FFFF. */
function writable(text: string): string {
  return text.toWellFormed().replace(/[\uFFFE\uFFFF]/g, "");
}

/** One line of plain text that every format for machines can carry. */
export function machineLine(text: string): string {
  return writable(plainLine(text));
}

/** The same of several lines. */
export function machineText(text: string): string {
  return writable(plainText(text));
}
