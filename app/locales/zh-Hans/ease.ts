import type { ease as ja } from "#app/locales/ja/ease.ts";

/** Looking for shops by what is easy to use. */
export const ease = {
  filter: "按设施查找",
  show: "按此条件查看",
  clear: "取消条件",
  count: "符合条件的店铺：{{n}}家",
  none: "目前没有符合条件的店铺。请减少条件后再查找。",
  ofStreet: "符合 {{n}}家",
  step0: "入口没有台阶",
  step: "入口台阶不超过{{cm}}厘米",
  badge: {
    flat: "入口台阶不超过2厘米",
    wheelchair: "轮椅",
    pram: "婴儿车",
    nappy: "换尿布",
    nursing: "哺乳",
    toilet: "洗手间",
    seat: "座椅",
    multilingual: "外语菜单",
  },
} satisfies typeof ja;
