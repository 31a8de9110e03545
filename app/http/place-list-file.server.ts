import type { LngLat } from "#app/domain/place.ts";
import {
  type PlaceListReading,
  readPlaceList,
} from "#app/domain/place-list/list.ts";
import type { PlaceLayer } from "#app/domain/public-place.ts";
import { readFileRows } from "./spreadsheet.server.ts";
import type { FileRefusal } from "./spreadsheet/outcome.ts";

export type PlaceFileReading =
  PlaceListReading | { ok: false; refusal: FileRefusal };

/** A layer's places from the bytes of a CSV or an .xlsx, near the ward's outline; refused as a value. */
export async function readPlaceFile(
  bytes: Uint8Array,
  layer: PlaceLayer,
  outline: LngLat[],
): Promise<PlaceFileReading> {
  const read = await readFileRows(bytes);
  return read.ok ? readPlaceList(read.rows, layer, outline) : read;
}
