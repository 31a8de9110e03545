import { deflateRawSync } from "node:zlib";
import { rawExcel, xmlSheet } from "./spreadsheet.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** An old Office file; with a text in it as its parts are named. */
export function ole(text = ""): Uint8Array {
  const name = Buffer.from(text, "utf16le");
  return Uint8Array.from([...OLE, ...new Uint8Array(512), ...name]);
}

/** A zip whose list says less than what its part unpacks to. */
export function lyingZip(): Uint8Array {
  const zip = rawExcel(xmlSheet("x".repeat(2_000_000)));
  const view = Buffer.from(zip);
  for (
    let at = view.indexOf("PK\x01\x02");
    at >= 0;
    at = view.indexOf("PK\x01\x02", at + 4)
  )
    view.writeUInt32LE(100, at + 24);
  return view;
}

/** An end record that promises four thousand million files. */
export function endlessZip(): Uint8Array {
  const tail = Buffer.alloc(98);
  tail.writeUInt32LE(0x06064b50, 0);
  tail.writeUInt32LE(0xffffffff, 32);
  tail.writeUInt32LE(0x07064b50, 56);
  tail.writeUInt32LE(4, 64);
  tail.writeUInt32LE(0x06054b50, 76);
  tail.writeUInt16LE(0xffff, 84);
  return Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), tail]);
}

/** 60 MB of spaces. */
export function bomb(): Uint8Array {
  return rawExcel(
    `<worksheet><sheetData>${" ".repeat(60 * 1024 * 1024)}</sheetData></worksheet>`,
  );
}

/** A zip of one part. */
export function zipOf(name: string): Uint8Array {
  const data = deflateRawSync(Buffer.from("x"));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(1, 22);
  local.writeUInt16LE(name.length, 26);
  const list = Buffer.alloc(46);
  list.writeUInt32LE(0x02014b50, 0);
  list.writeUInt16LE(8, 10);
  list.writeUInt32LE(data.length, 20);
  list.writeUInt32LE(1, 24);
  list.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([
    local,
    Buffer.from(name),
    data,
    list,
    Buffer.from(name),
    end,
  ]);
}
