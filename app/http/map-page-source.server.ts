import { env } from "#app/env.server.ts";
import {
  type MapFault,
  noteMapFault,
  possibleMapFaults,
} from "./map-fault.server.ts";
import { type MapSource, mapOrigins, mapSource } from "./map-source.server.ts";

/** `?base=drawn`: a reader who wants our own drawing under the map, and nothing of others. */
export function wantsDrawing(request: Request): boolean {
  return new URL(request.url).searchParams.get("base") === "drawn";
}

/** What the map of this request is drawn with. */
export function mapSourceOf(request: Request): MapSource {
  return mapSource(env, wantsDrawing(request));
}

/** Whom its browser asks for that. */
export function mapOriginsOf(request: Request): string[] {
  return mapOrigins(env, wantsDrawing(request));
}

/** Keeps what a browser reports, unless this server's map cannot have it. */
export function noteReportedFault(fault: MapFault, now: Date): void {
  if (possibleMapFaults(env).includes(fault)) noteMapFault(fault, now);
}
