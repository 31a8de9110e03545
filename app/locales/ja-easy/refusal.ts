import type { ja } from "#app/locales/ja/index.ts";

/** Sent as plain text, so kana alone: there is nowhere to put a reading. */
export const refusal = {
  "bad-address":
    "アドレスが よめません。もう いちど、QRコードを よんで ください。",
  "bad-host":
    "この なまえの サーバーでは ありません。アドレスを みて ください。",
  "not-allowed": "この つかいかたは できません。",
  "too-long":
    "おくった ものが ながすぎます。みじかく して、もう いちど おくって ください。",
  "signed-out":
    "サインインして いないので、ファイルを うけとれませんでした。サインインしてから、もう いちど おくって ください。",
  busy: "いま、ほかの しゃしんを うけとって います。10びょう まって、もう いちど おくって ください。",
  "foreign-form":
    "ほかの サイトから きたので、うけとりませんでした。この サイトで、もう いちど おして ください。",
  "not-found": "ありません。",
  failed:
    "うまく うごきませんでした。すこし まって、もう いちど ためして ください。おした スタンプは きえて いません。",
} satisfies (typeof ja)["refusal"];
