export const showCard = {
  title: "お店の人に見せる",
  link: "お店の人に見せる（QR）",
  why: "お店の人がこのQRを読むと、スタンプが押されます。番号を読み上げてもかまいません。",
  number: "カードの番号",
  qrLabel: "カードの番号のQR",
  none: "スタンプを1こ押すと、カードの番号とQRが出ます。",
  back: "カードへもどる",
};
