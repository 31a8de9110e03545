import { Fragment } from "react";
import type { Names } from "#app/domain/place.ts";
import { useText } from "#app/ui/text.tsx";

const WORD = "\\p{sc=Hira}\\p{sc=Kana}ー";
const LONG_WORD_AHEAD = new RegExp(
  `(?<=[${WORD}])(?=\\p{sc=Han}[\\p{sc=Han}${WORD}]{2})`,
  "u",
);

/** A Japanese name that may break before a word in kanji: ゆうやけこやけ、綱島みなみ店, which browsers take for one word. */
export function Breaking({ name }: { name: string }) {
  return name.split(LONG_WORD_AHEAD).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** A name in the reader's language, for narrow places. */
export function BreakingName({ names }: { names: Names }) {
  const t = useText();
  return t.language === "ja" ? <Breaking name={names.ja} /> : t.names(names);
}
