import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

const NEWLINE = 0x0a;
const CHUNK_BYTES = 1 << 18;

/** The unpacked bytes of a backup in blocks that end with a line; the last may lack its end. */
export async function* blocksOf(file: string): AsyncGenerator<Buffer> {
  const input = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
  input.once("error", (error) => unpacked.destroy(error));
  input.pipe(unpacked);
  let rest: Buffer[] = [];
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      rest.push(chunk);
      continue;
    }
    yield Buffer.concat([...rest, chunk.subarray(0, end)]);
    rest = end < chunk.length ? [chunk.subarray(end)] : [];
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

const ROW = "[".charCodeAt(0);

type Part = {
  /** Rows: whole lines of arrays. Otherwise one line that is an object, or not ours. */
  isRows: boolean;
  bytes: Buffer;
  rows: number;
};

/** A block's lines: runs of rows together, every other line alone. */
export function* partsOf(block: Buffer): Generator<Part> {
  let start = 0;
  while (start < block.length) {
    const isRows = block[start] === ROW;
    let [end, rows] = [start, 0];
    do {
      const newline = block.indexOf(NEWLINE, end);
      end = newline < 0 ? block.length : newline + 1;
      rows += 1;
    } while (isRows && end < block.length && block[end] === ROW);
    yield { isRows, bytes: block.subarray(start, end), rows };
    start = end;
  }
}
