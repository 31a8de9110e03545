const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const NOISE = /[\p{Cc}\p{Cs}\uFEFF]/gu;

/** Many lines of plain text: no control or direction characters but the newline. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .split("\n")
    .map((line) => clean(line).trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** One line of plain text: breaks and tabs become spaces. */
export function plainLine(text: string): string {
  return clean(text.replace(/[\t-\r\u2028\u2029]/g, " "))
    .replace(/ {2,}/g, " ")
    .trim();
}

/** How long a text is to a person: in code points, not UTF-16 units. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

function clean(line: string): string {
  return line.replace(/\t/g, " ").replace(BIDI, "").replace(NOISE, "");
}
