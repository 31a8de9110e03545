/** Points in a millimetre; every sheet is drawn in millimetres. */
export const POINTS_PER_MM = 72 / 25.4;

export const colour = {
  paper: "#FBF7EF",
  ink: "#23303F",
  vermilion: "#C53D2B",
  ginkgo: "#E9B44C",
  river: "#2F7F86",
  land: "#F2EADB",
  white: "#FFFFFF",
};

/** A4 poster, in mm from the top left of the sheet. */
export const sheet = {
  width: 210,
  height: 297,
  left: 13,
  right: 197,
  testTop: 10,
  titleTop: 17,
  bandTop: 77,
  howToTop: 203,
  languageTop: 246,
  imprintTop: 274,
};

/** Paper card: A4 landscape, folded at `fold` mm. */
export const cardPage = { width: 297, height: 210, fold: 148.5 };
