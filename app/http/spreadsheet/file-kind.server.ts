export type FileKind = "zip" | "ole" | "other" | "text";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const others = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x50, 0x4b, 0x05, 0x06],
];
const MARKUP = /^\s*<(!doctype|html|\?xml|table|svg)/iu;

const starts = (bytes: Uint8Array, magic: number[]) =>
  magic.every((byte, i) => bytes[i] === byte);

/** What a file is by its first bytes; its name and the browser's type say nothing. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (starts(bytes, ZIP)) return "zip";
  if (starts(bytes, OLE)) return "ole";
  if (others.some((magic) => starts(bytes, magic))) return "other";
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return MARKUP.test(head.replace(/^\u00ef\u00bb\u00bf/u, ""))
    ? "other"
    : "text";
}

/** An .xlsx with a password is an OLE file with a part of this name. */
export function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );
}
