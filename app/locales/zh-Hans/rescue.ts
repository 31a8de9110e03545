import type { ja } from "#app/locales/ja/index.ts";

export const rescue = {
  title: "找回码",
  yours: "这张集章卡的找回码",
  why: "换手机、换浏览器，都能用它找回集章卡。",
  keep: "请拍照或抄在纸上。请不要给别人看。",
  none: "盖章后，这里会显示找回码。",
  qrLabel: "找回码的二维码",
  useHead: "找回以前的集章卡",
  useWhy:
    "请输入以前那张卡的找回码（12位）。现在这张卡上的章会合并到一张集章卡里。",
  field: "找回码",
  hint: "大小写均可，有无连字符均可。",
  restore: "找回集章卡",
  merge: "合并集章卡",
  restored: "集章卡已找回",
  merged: "两张集章卡已合并成一张",
  refused: {
    "not-a-code": "找回码为12位。请再核对一下。",
    unknown: "没有与这个找回码对应的集章卡。请再核对一下。",
    "too-many": "输错次数过多，暂停约10分钟。请稍后再试。",
  },
  back: "回到集章卡",
} satisfies (typeof ja)["rescue"];
