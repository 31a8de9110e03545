import { type EmblemName, emblemNames } from "#app/domain/emblem.ts";

export { type EmblemName, emblemNames };

/** `deep` is the hue mixed with 38 % ink, for text on `pale`. */
export type Hue = { hue: string; pale: string; deep: string };

/** Colours of each emblem on paper `#FBF7EF`: hue is at least 4.69:1 on paper, and paper on hue. */
export const hues: Record<EmblemName, Hue> = {
  peach: { hue: "#BE4368", pale: "#F6DFE2", deep: "#833C58" },
  ginkgo: { hue: "#8F6400", pale: "#F7E8C4", deep: "#665018" },
  plum: { hue: "#872B55", pale: "#F0DBE4", deep: "#612D4D" },
  kiku: { hue: "#6350A3", pale: "#E4DFF0", deep: "#4B447D" },
  lotus: { hue: "#9A4594", pale: "#F1DEEE", deep: "#6D3D74" },
  castle: { hue: "#7B4A25", pale: "#EDE0D2", deep: "#5A402F" },
  kingfisher: { hue: "#12717F", pale: "#D6E8E8", deep: "#185867" },
  rice: { hue: "#647012", pale: "#E9EACB", deep: "#4B5823" },
  pine: { hue: "#1D5E48", pale: "#D7E6DA", deep: "#1F4D45" },
  train: { hue: "#285791", pale: "#DAE4F0", deep: "#264872" },
  feather: { hue: "#55606C", pale: "#E3E4E4", deep: "#424E5B" },
};

/** Colours of each emblem on the dark ground `#1B232C`: hue is at least 4.5:1 on ground and pale. */
export const darkHues: Record<EmblemName, Hue> = {
  peach: { hue: "#F08FAC", pale: "#46242F", deep: "#F0B2BF" },
  ginkgo: { hue: "#E0B24A", pale: "#3D3114", deep: "#E6C882" },
  plum: { hue: "#E08FB5", pale: "#42212F", deep: "#E6B2C4" },
  kiku: { hue: "#B3A5EA", pale: "#2F2A49", deep: "#CBC0E5" },
  lotus: { hue: "#DC93D6", pale: "#412440", deep: "#E4B4D9" },
  castle: { hue: "#D3A078", pale: "#3D2B1E", deep: "#DEBD9E" },
  kingfisher: { hue: "#63BFCC", pale: "#163A40", deep: "#99D0D2" },
  rice: { hue: "#B7C455", pale: "#30351A", deep: "#CDD389" },
  pine: { hue: "#72C4A2", pale: "#1B3A2F", deep: "#A2D3B8" },
  train: { hue: "#8DB8EC", pale: "#1F3450", deep: "#B3CBE6" },
  feather: { hue: "#B3BDC8", pale: "#333C46", deep: "#CBCED0" },
};

/** Whether a stored word is one of the emblems a ward can choose. */
export function isEmblemName(word: string): word is EmblemName {
  return (emblemNames as readonly string[]).includes(word);
}
