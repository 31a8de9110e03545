import { type GpxReading, MOST_GPX_BYTES } from "#app/domain/gpx-refusal.ts";
import { createThread } from "#app/print/thread.server.ts";

const LONGEST_MS = 20_000;

const reader = createThread<Uint8Array, GpxReading>(
  "gpx",
  import.meta.url,
  LONGEST_MS,
);

/**
 * Reads a file of a form as GPX in a thread of low priority of its own, as
 * `readGpx` says; `no-file` where none was chosen, `failed` for one that breaks
 * the thread or takes it more than 20 s. Of a file above the limit only as much
 * is read as shows that it is.
 */
export async function readGpxFile(
  sent: FormDataEntryValue | null,
): Promise<GpxReading> {
  const isNone =
    !(sent instanceof File) || (sent.name === "" && sent.size === 0);
  if (isNone) return { ok: false, refusal: "no-file", n: 0, name: "" };
  const bytes = await sent.slice(0, MOST_GPX_BYTES + 1).arrayBuffer();
  try {
    return await reader.ask(new Uint8Array(bytes));
  } catch (error) {
    console.error(error);
    return { ok: false, refusal: "failed", n: 0, name: "" };
  }
}
