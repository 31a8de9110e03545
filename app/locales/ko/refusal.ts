import type { ja } from "#app/locales/ja/index.ts";

export const refusal = {
  "bad-address": "주소를 읽을 수 없습니다. QR 코드를 다시 스캔해 주세요.",
  "bad-host": "이 이름의 서버는 없습니다. 주소를 확인해 주세요.",
  "not-allowed": "이렇게는 사용할 수 없습니다.",
  "too-long": "보낸 내용이 너무 깁니다. 줄여서 다시 보내 주세요.",
  "signed-out":
    "로그인이 끊겨 파일을 받지 못했습니다. 로그인한 뒤 다시 보내 주세요.",
  busy: "지금 다른 사진과 파일을 받고 있습니다. 10초쯤 기다렸다가 다시 보내 주세요.",
  "foreign-form":
    "다른 사이트에서 보내서 받지 않았습니다. 이 사이트의 화면에서 다시 눌러 주세요.",
  "not-found": "찾을 수 없습니다.",
  failed:
    "문제가 생겼습니다. 잠시 후 다시 시도해 주세요. 찍은 스탬프는 그대로 있습니다.",
} satisfies (typeof ja)["refusal"];
