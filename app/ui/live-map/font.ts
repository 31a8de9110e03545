const OWN = ["Noto Sans CJK JP"];

type Style = {
  glyphs?: string | undefined;
  layers?: { layout?: unknown }[];
};

/** The fonts a style's own letters come in, where it fetches letters; else the reader's. */
export function fontOf(style: Style | undefined): string[] {
  if (!style?.glyphs) return OWN;
  for (const { layout } of style.layers ?? []) {
    const font = (layout as { "text-font"?: unknown } | undefined)?.[
      "text-font"
    ];
    if (Array.isArray(font) && font.every((one) => typeof one === "string"))
      return font.filter((one) => one !== "literal");
  }
  return OWN;
}
