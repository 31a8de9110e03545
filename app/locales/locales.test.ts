import { describe, expect, it } from "vitest";
import { i18n } from "./index.ts";
import { en } from "./en/index.ts";
import { jaEasy } from "./ja-easy/index.ts";
import { ja, office } from "./ja/index.ts";
import { ko } from "./ko/index.ts";
import { zhHans } from "./zh-Hans/index.ts";

type Texts = { [key: string]: string | Texts } | (string | Texts)[];

function flatten(texts: Texts, path = ""): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string"
      ? [[path + key, text] as [string, string]]
      : flatten(text, `${path}${key}.`),
  );
}

const source = new Map(flatten(ja));
const english = flatten(en);
const easy = flatten(jaEasy);
const chinese = flatten(zhHans);
const korean = flatten(ko);
const officeOnly = new RegExp(`^(${Object.keys(office).join("|")})\\.`);
const onPaper = /^poster\.|^prints\.paper\.|^merchant\.poster\.test$/;
const inSeal =
  /^(common\.sealWord|landing\.sealBand|home\.leaf|ward\.seal|ward\.cockpit\.mark\..+)$/;
const unit = /unit$/i;

const placeholders = (text: string) =>
  (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();
const strongs = (text: string) => text.match(/\*[^*]+\*/g)?.length ?? 0;
const withoutValues = (text: string) => text.replace(/\{\{\w+\}\}/g, "");
const withoutRuby = (text: string) =>
  withoutValues(text).replace(/\{[^{}|]+\|[^{}|]+\}/g, "");

const forResidents = [...source.keys()].filter((key) => !officeOnly.test(key));
const ownNames = /^common\.languages\./;

describe.each([
  ["en", english, [...source.keys()]],
  ["ja-easy", easy, forResidents],
  ["zh-Hans", chinese, forResidents],
  ["ko", korean, forResidents],
])("%s", (_, texts, keys) => {
  it("says everything the Japanese says, and nothing else", () => {
    expect(texts.map(([key]) => key).toSorted()).toEqual(keys.toSorted());
  });

  it.each(texts)("%s keeps its values and its strong words", (key, text) => {
    const japanese = source.get(key) ?? "";
    if (!unit.test(key)) expect(text.trim()).not.toBe("");
    expect(placeholders(text)).toEqual(placeholders(japanese));
    expect(strongs(text)).toBe(strongs(japanese));
  });
});

const withReadings = easy.filter(([key]) => key !== "common.languages.zh-Hans");

it.each(withReadings)("%s has a kana reading over every kanji", (_, text) => {
  const rubies = [...withoutValues(text).matchAll(/\{([^{}|]+)\|([^{}|]+)\}/g)];
  for (const [, base, reading] of rubies) {
    expect(base).toMatch(/^[\p{Script=Han}々]+$/u);
    expect(reading).toMatch(/^[ぁ-んァ-ヶー]+$/);
  }
  expect(withoutRuby(text)).not.toMatch(/[\p{Script=Han}々{}|]/u);
});

it("sends refusals without marks: they are plain text", () => {
  const all = [jaEasy, zhHans, ko].map(({ refusal }) => refusal);
  for (const sentence of all.flatMap((one) => Object.values(one)))
    expect(sentence).not.toMatch(/[{}|*]/);
});

describe("English", () => {
  const allowed = [ownNames, onPaper, inSeal];
  const rest = english.filter(
    ([key]) => !allowed.some((pattern) => pattern.test(key)),
  );

  it.each(rest)("%s has no Japanese left in it", (_, text) => {
    expect(text).not.toMatch(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u,
    );
  });
});

it.each(chinese.filter(([key]) => !ownNames.test(key)))(
  "%s is Chinese without kana, Japanese forms or Latin stops",
  (_, text) => {
    expect(text).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}ー・〜]/u);
    expect(text).not.toMatch(/[気営業駅円図検声続戻転残届賞応様舗録対]/u);
    expect(withoutValues(text)).not.toMatch(/\p{Script=Han}[,;:!?]|[{}]/u);
  },
);

it.each(korean.filter(([key]) => !ownNames.test(key) && !inSeal.test(key)))(
  "%s is Korean without kanji, kana or wide stops",
  (_, text) => {
    expect(text).not.toMatch(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u,
    );
    expect(withoutValues(text)).not.toMatch(/[{}]/);
  },
);

it("fills values next to a ruby mark without touching it", () => {
  const t = i18n.getFixedT("ja-easy");
  expect(t("common.minutesPlain", { minutes: 5 })).toBe(
    "{歩|ある}いて 5{分|ふん}",
  );
  expect(t("shopPage.stampedOn", { day: "11{月|がつ}" })).toBe(
    "11{月|がつ}に {押|お}しました",
  );
});
