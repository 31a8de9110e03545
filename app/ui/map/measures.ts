import type { MapVariant } from "./types.ts";

export type Measures = {
  outline: number;
  rail: number;
  station: number;
  stationPen: number;
  hillPen: number;
  /** Font size of station names; 0 draws none. */
  label: number;
  /** Font size of landmarks; 0 draws none. */
  landmark: number;
  rosette: number;
  ribbon: number;
  head: number;
  /** Radius of a public place's sign. */
  place: number;
  /** Room round the ward, for line ends and rosettes. */
  margin: number;
};

const wide: Measures = {
  outline: 2.2,
  rail: 5,
  station: 6.5,
  stationPen: 3,
  hillPen: 1.7,
  label: 20,
  landmark: 15,
  rosette: 0,
  ribbon: 22,
  head: 30,
  place: 14,
  margin: 26,
};

/** Drawing units by variant: a phone shows about a third of a CSS pixel a unit, a wide screen two thirds. */
export const measures: Record<MapVariant | "window", Measures> = {
  home: {
    ...wide,
    outline: 4.6,
    rail: 7,
    station: 10.5,
    stationPen: 4.6,
    hillPen: 3.2,
    label: 0,
    place: 26,
    landmark: 0,
    rosette: 54,
    ribbon: 0,
    head: 0,
    margin: 24,
  },
  phone: {
    ...wide,
    outline: 4,
    rail: 6.6,
    station: 10,
    stationPen: 4.4,
    hillPen: 2.8,
    label: 36,
    place: 26,
    landmark: 0,
    rosette: 52,
    ribbon: 0,
    head: 0,
    margin: 24,
  },
  wide,
  window: {
    ...wide,
    outline: 4,
    rail: 8,
    station: 12,
    stationPen: 5,
    hillPen: 2.6,
    label: 30,
    place: 22,
    landmark: 25,
    ribbon: 0,
    head: 0,
    margin: 0,
  },
  print: { ...wide, label: 18, landmark: 14 },
};
