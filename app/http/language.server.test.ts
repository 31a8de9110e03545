import { expect, it } from "vitest";
import { languageOf, languageOfRequest } from "./language.server.ts";

it.each([
  ["zh", "zh-Hans"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-Hans", "zh-Hans"],
  ["zh-Hans-CN;q=1,ja;q=0.5", "zh-Hans"],
  ["zh-TW,zh;q=0.9,en-US;q=0.8", "zh-Hans"],
  ["zh-Hant-HK,en;q=0.9", "zh-Hans"],
  ["zh-HK", "zh-Hans"],
  ["ko", "ko"],
  ["ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7", "ko"],
  ["en-GB,ja;q=0.5", "en"],
  ["ja-JP,ko;q=0.9", "ja"],
  ["en;q=0.4,ko;q=0.8", "ko"],
  ["fr-FR,ko;q=0.2", "ko"],
  ["fr-FR", "ja"],
  ["*", "ja"],
  ["", "ja"],
  ["zh_CN; drop", "ja"],
  ["ja-easy", "ja"],
])("answers Accept-Language %j in %s", async (accepted, language) => {
  expect(await languageOf(null, accepted)).toBe(language);
});

it.each(["ja", "ja-easy", "en", "zh-Hans", "ko"])(
  "remembers %s before what the browser asks for",
  async (language) => {
    const cookie = `language=${language}`;
    expect(await languageOf(cookie, "fr,en;q=0.9")).toBe(language);
  },
);

it("passes over a cookie that is no language of ours", async () => {
  expect(await languageOf("language=zh-hant", "ko-KR")).toBe("ko");
});

it.each([
  ["/", "ko"],
  ["/card", "ko"],
  ["/ward", "ja"],
  ["/ward/tally.csv", "ja"],
  ["/merchant/stamps", "ja"],
  ["/sign-in?token=a", "ja"],
  ["/c/12345678", "ja"],
  ["/posters/AAAAAAAAAAA", "ja"],
  ["/wardrobe", "ko"],
])("answers a Korean at %s in %s", async (path, language) => {
  const request = new Request(`http://localhost${path}`, {
    headers: { "Accept-Language": "ko-KR" },
  });
  expect(await languageOfRequest(request)).toBe(language);
});
