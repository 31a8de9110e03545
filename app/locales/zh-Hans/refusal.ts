import type { ja } from "#app/locales/ja/index.ts";

export const refusal = {
  "bad-address": "无法识别这个网址。请再扫一次二维码。",
  "bad-host": "这里没有这个名称的服务器。请核对网址。",
  "not-allowed": "不能这样使用。",
  "too-long": "发送的内容太长。请缩短后再发送。",
  "signed-out": "您已退出登录，所以没有接收文件。请登录后再发送。",
  busy: "正在接收其他照片和文件。请等待约10秒后再发送。",
  "foreign-form":
    "这是从其他网站发送的，所以没有受理。请在本网站的页面上再按一次。",
  "not-found": "找不到。",
  failed: "出了点问题。请稍等片刻再试一次。您已盖的章不会丢失。",
} satisfies (typeof ja)["refusal"];
