import type { EmblemName } from "#app/domain/emblem.ts";
import type { Names } from "#app/domain/place.ts";
import type { Channel } from "#app/domain/tally.ts";

export type StreetLabel = {
  id: string;
  slug: string;
  emblem: EmblemName;
  shortNames: Names;
};

export type ShopRow = {
  checkpointId: string;
  number: number;
  names: Names;
  streetId: string;
};

export type CheckpointStamps = {
  checkpointId: string;
  channel: Channel;
  method: string;
  stamps: number;
};

export type HourStamps = {
  day: string;
  hour: number;
  channel: Channel;
  stamps: number;
};

export type Flow = { fromStreetId: string; toStreetId: string; walks: number };

/** Stamps by channel; `desk` is the part of `paper` that was typed in at a desk. */
export type Split = {
  digital: number;
  paper: number;
  desk: number;
  total: number;
};
