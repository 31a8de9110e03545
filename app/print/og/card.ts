import type { EmblemName } from "#app/domain/emblem.ts";
import type { SealRing } from "#app/domain/seal.ts";

export type OgSeal = {
  kanji: string;
  ring: SealRing;
  tilt: number;
  emblem: EmblemName;
  /** On the ring's left and right. */
  street: string;
  number: string;
  /** The shop's own picture in place of the character, as WebP. */
  photo: Uint8Array | null;
};

/** What a link's picture says, and nothing that it does not show. */
export type OgCard = {
  ribbon: { name: string; emblem: EmblemName } | null;
  /** Above the title, in vermilion; empty for none. */
  head: string;
  title: string;
  /** Below the title, at most three. */
  lines: string[];
  /** 見本, テスト用. */
  tags: string[];
  brand: string;
  ward: string;
  seal: OgSeal | null;
  /** In place of a seal. */
  emblems: EmblemName[];
  /** Fills the right side, as WebP. */
  photo: Uint8Array | null;
};

/** In pixels, as the Open Graph asks for. */
export const ogSize = { width: 1200, height: 630 };
