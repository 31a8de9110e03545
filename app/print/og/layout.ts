import { createElement as h, type CSSProperties, type ReactNode } from "react";
import { hues } from "#app/ui/art/hues.ts";
import { colour } from "../measure.ts";
import { type OgCard, ogSize } from "./card.ts";
import { emblemMarkup } from "./seal-markup.ts";
import { drawable, titleSize } from "./words.ts";

const MARGIN = 64;
const RIBBON_HEIGHT = 76;
const MOST_TITLE = 48;
const MOST_LINE = 34;

const COLUMN = 640;

function box(style: CSSProperties, ...children: ReactNode[]): ReactNode {
  return h("div", { style: { display: "flex", ...style } }, ...children);
}

function svgUri(viewBox: string, markup: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${markup}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

function ribbon({ name, emblem }: NonNullable<OgCard["ribbon"]>): ReactNode {
  const { hue } = hues[emblem];
  const mark = svgUri(
    "-54 -54 108 108",
    emblemMarkup(emblem, colour.paper, hue),
  );
  const tail = svgUri(
    "0 0 36 76",
    `<path d="M0 0H36L14 38L36 76H0Z" fill="${hue}"/>`,
  );
  return box(
    { height: RIBBON_HEIGHT },
    box(
      {
        alignItems: "center",
        gap: 16,
        padding: "0 12px 0 24px",
        backgroundColor: hue,
        color: colour.paper,
        fontSize: 36,
      },
      h("img", { src: mark, width: 50, height: 50 }),
      drawable(name, 14),
    ),
    h("img", { src: tail, width: 36, height: RIBBON_HEIGHT }),
  );
}

function tag(word: string): ReactNode {
  return box(
    {
      flexShrink: 0,
      padding: "2px 12px 6px",
      border: `3px solid ${colour.ink}`,
      borderRadius: 8,
      fontSize: 24,
    },
    word,
  );
}

function footer({ brand, ward, tags }: OgCard): ReactNode {
  return box(
    { alignItems: "center", gap: 14 },
    box(
      {
        alignItems: "center",
        justifyContent: "center",
        flexShrink: 0,
        width: 58,
        height: 58,
        borderRadius: 10,
        backgroundColor: colour.vermilion,
        color: "#fff",
        fontSize: 36,
        transform: "rotate(-4deg)",
      },
      "寄",
    ),
    box({ flexShrink: 0, fontSize: 30 }, brand),
    box({ flexShrink: 0, fontSize: 24, fontWeight: 400 }, drawable(ward, 8)),
    ...tags.map(tag),
  );
}

function words({ head, title, lines }: OgCard): ReactNode {
  const shown = drawable(title, MOST_TITLE);
  return box(
    { flexDirection: "column", flexGrow: 1, justifyContent: "center", gap: 10 },
    head !== "" && box({ color: "#8F2A1C", fontSize: 34 }, head),
    box(
      {
        fontSize: titleSize(shown),
        lineHeight: 1.25,
        wordBreak: "break-word",
        maxHeight: 270,
        overflow: "hidden",
      },
      shown,
    ),
    ...lines
      .slice(0, 3)
      .map((line) =>
        box({ fontSize: 30, fontWeight: 400 }, drawable(line, MOST_LINE)),
      ),
  );
}

/** A card's texts as satori lays them out; seal, emblems and photo are put beside them. */
export function layOut(card: OgCard): ReactNode {
  return box(
    {
      ...ogSize,
      backgroundColor: colour.paper,
      color: colour.ink,
      fontFamily: "Noto Sans JP",
      fontWeight: 700,
    },
    box(
      {
        flexDirection: "column",
        width: COLUMN,
        margin: `52px 0 50px ${MARGIN}px`,
      },
      card.ribbon && ribbon(card.ribbon),
      words(card),
      footer(card),
    ),
  );
}
