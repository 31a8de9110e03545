import type { ParseKeys } from "i18next";
import { createContext, useContext, type ReactNode } from "react";
import type { Names } from "#app/domain/place.ts";
import { htmlLanguage, i18n, type Language } from "#app/locales/index.ts";

type Values = Record<string, string | number>;

const LanguageContext = createContext<Language>("ja");
export const LanguageProvider = LanguageContext.Provider;

const MOST_LOOKED = 5000;
const MARKED = /\{([^|}]+)\|([^}]+)\}|\*([^*]+)\*|⟦([^⟧]*)⟧/g;

/** Japanese within another language: fonts and screen readers are told. */
function Japanese({ children }: { children: ReactNode }) {
  return <span lang="ja">{children}</span>;
}

function MarkedPart({ match }: { match: RegExpMatchArray }) {
  const [, base, reading, strong, japanese] = match;
  if (japanese !== undefined) return <Japanese>{japanese}</Japanese>;
  if (strong !== undefined)
    return (
      <b>
        <Marked text={strong} />
      </b>
    );
  return (
    <ruby>
      {base}
      <rt>{reading}</rt>
    </ruby>
  );
}

/** `{漢字|かんじ}` becomes ruby, `*…*` strong and `⟦…⟧` Japanese; everything else is text. */
export function Marked({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(<MarkedPart key={match.index} match={match} />);
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return <>{text}</>;
  parts.push(text.slice(end));
  return <span>{parts}</span>;
}

/** The same text for a title or an accessible name. */
export function unmarked(text: string): string {
  return text.replace(
    MARKED,
    (_, base, __, strong, japanese) =>
      base ?? japanese ?? unmarked(strong as string),
  );
}

/** A ruby cannot break across lines: a long word goes without. */
const LONGEST_RUBY = 8;

function withRuby(word: string, reading: string): string {
  const isPlain = word === reading || word.length > LONGEST_RUBY;
  return isPlain ? word : `{${word}|${reading}}`;
}

/** A name with its reading, word by word where both have as many. */
function withReading({ ja, kana }: Names): string {
  if (!kana) return ja;
  const [words, readings] = [ja.split(/[ 　]/), kana.split(/[ 　]/)];
  if (words.length !== readings.length) return withRuby(ja, kana);
  return words.map((word, i) => withRuby(word, readings[i]!)).join(" ");
}

/** A name as its reader knows it; a Chinese reader can read the kanji, a Korean rather the Latin letters. */
function nameIn(language: Language, names: Names): string {
  if (language === "ja") return names.ja;
  if (language === "ja-easy") return names.easy ?? withReading(names);
  const { en, zh, ko } = names;
  const known = { en, "zh-Hans": zh, ko: ko ?? en }[language];
  return known ?? asJapanese(names.ja);
}

function asJapanese(text: string): string {
  return `⟦${text}⟧`;
}

/**
 * The reader's texts: `t` for content, `t.plain` for attributes, `t.names` and
 * `t.plainName` for things with names, `t.bareName` without readings, `t.japanese` for what is known only in
 * Japanese; `t.raw` and `t.rawJapanese` are values of another text.
 */
export function textIn(language: Language) {
  const lookUp = i18n.getFixedT(language);
  const isJapanese = htmlLanguage[language] === "ja";
  const looked = new Map<string, string>();
  const fixed = (key: ParseKeys, values?: Values): string => {
    const asked = values ? `${key} ${Object.values(values).join(" ")}` : key;
    const known = looked.get(asked) ?? lookUp(key, values ?? {});
    if (looked.size > MOST_LOOKED) looked.clear();
    looked.set(asked, known);
    return known;
  };
  const plain = (key: ParseKeys, values?: Values) =>
    unmarked(fixed(key, values));
  const t = (key: ParseKeys, values?: Values): ReactNode => (
    <Marked text={fixed(key, values)} />
  );
  t.plain = plain;
  t.names = (names: Names): ReactNode => (
    <Marked text={nameIn(language, names)} />
  );
  t.plainName = (names: Names) => unmarked(nameIn(language, names));
  t.bareName = (names: Names): ReactNode => {
    const name = nameIn(language, names);
    return t.isForeign(names) ? <Marked text={name} /> : unmarked(name);
  };
  t.isForeign = (names: Names) => nameIn(language, names).startsWith("⟦");
  t.raw = (names: Names) => nameIn(language, names);
  t.japanese = (text: string): ReactNode =>
    isJapanese ? text : <Japanese>{text}</Japanese>;
  t.rawJapanese = (text: string) => (isJapanese ? text : asJapanese(text));
  t.language = language;
  return t;
}

export type TextOf = ReturnType<typeof textIn>;

const texts = new Map<Language, TextOf>();

export function textFor(language: Language): TextOf {
  const known = texts.get(language) ?? textIn(language);
  texts.set(language, known);
  return known;
}

export function useText(): TextOf {
  return textFor(useContext(LanguageContext));
}
