import type { ja } from "#app/locales/ja/index.ts";

export const rescue = {
  title: "복구 코드",
  yours: "이 카드의 복구 코드",
  why: "휴대폰이나 브라우저를 바꿔도 이 코드로 카드를 되찾을 수 있습니다.",
  keep: "사진을 찍거나 종이에 적어 두세요. 다른 사람에게 보여 주지 마세요.",
  none: "스탬프를 찍으면 복구 코드가 나옵니다.",
  qrLabel: "복구 코드의 QR",
  useHead: "전에 쓰던 카드 되찾기",
  useWhy:
    "전에 쓰던 카드의 복구 코드(12자)를 입력해 주세요. 지금 카드의 스탬프와 한 장으로 합쳐집니다.",
  field: "복구 코드",
  hint: "대문자와 소문자, 하이픈은 구분하지 않습니다.",
  restore: "카드 되찾기",
  merge: "카드 합치기",
  restored: "카드를 되찾았습니다",
  merged: "카드 두 장을 한 장으로 합쳤습니다",
  refused: {
    "not-a-code": "복구 코드는 12자입니다. 다시 확인해 주세요.",
    unknown: "이 코드의 카드를 찾을 수 없습니다. 다시 확인해 주세요.",
    "too-many":
      "여러 번 틀려서 10분쯤 쉬고 있습니다. 나중에 다시 시도해 주세요.",
  },
  back: "카드로 돌아가기",
} satisfies (typeof ja)["rescue"];
