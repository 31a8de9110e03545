const BOUNDARY =
  /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i;
const FILE = /\bfilename\*?=/i;
const HEAD_END = "\r\n\r\n";
const MOST_HEAD_BYTES = 2048;

type Keep = (piece: Buffer) => Buffer;

/** What is kept of a body as it comes, and how many bytes that may be. */
export type Sieve = { keep: Keep; most: number };

type State = "start" | "head" | "text" | "file" | "file begun" | "over";

/**
 * Keeps the texts of a multipart form, and of each file that is not empty its
 * head and one byte: the rest of it flows by. Null for another kind of body. A
 * part whose head is longer than 2 KiB ends what is kept.
 */
export function sieveTexts(contentType: string): Keep | null {
  const [, quoted, plain] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return null;
  const line = Buffer.from(`\r\n--${boundary}`, "latin1");
  // The first boundary has no line ahead of it.
  let rest: Buffer = Buffer.from("\r\n");
  let state = "start" as State;

  function cut(length: number): Buffer {
    const first = rest.subarray(0, length);
    rest = rest.subarray(length);
    return first;
  }

  function keepContent(content: Buffer): Buffer {
    if (state === "text") return content;
    if (state !== "file" || content.length === 0) return Buffer.alloc(0);
    state = "file begun";
    return content.subarray(0, 1);
  }

  /** Reads a part's content as far as it goes; false when its boundary is still to come. */
  function readContent(kept: Buffer[]): boolean {
    const at = rest.indexOf(line);
    const isStart = state === "start";
    // The start of a boundary may be the end of what has come.
    const length = at < 0 ? Math.max(0, rest.length - line.length + 1) : at;
    kept.push(keepContent(cut(length)));
    if (at < 0) return false;
    kept.push(cut(line.length).subarray(isStart ? 2 : 0));
    state = "head";
    return true;
  }

  /** Reads a part's head; false when its end is still to come, or it was the last boundary. */
  function readHead(kept: Buffer[]): boolean {
    const at = rest.indexOf(HEAD_END);
    const length = at < 0 ? rest.length : at;
    if (rest.indexOf("--") === 0 || length > MOST_HEAD_BYTES) {
      kept.push(Buffer.from("--\r\n"));
      state = "over";
    }
    if (at < 0 || state === "over") return false;
    const head = cut(at + HEAD_END.length);
    kept.push(head);
    state = FILE.test(head.toString("latin1")) ? "file" : "text";
    return true;
  }

  return (piece) => {
    const kept: Buffer[] = [];
    if (state === "over") return Buffer.alloc(0);
    rest = Buffer.concat([rest, piece]);
    while (state === "head" ? readHead(kept) : readContent(kept));
    return Buffer.concat(kept);
  };
}
