import {
  bent,
  placeStop,
  said,
  type SampleCourse,
  shopStop,
} from "../course.ts";

/** 3R around 新羽, down to 北新横浜; the line is drawn by eye. */
// prettier-ignore
export const nippaRepair: SampleCourse = {
  slug: "nippa-repair",
  content: {
    names: said(
      "新羽 なおして使う町",
      "{新羽|にっぱ}　{直|なお}して {使|つか}う {町|まち}",
      "Nippa, where things are mended",
      "新羽 修修补补再利用",
      "닛파, 고쳐 쓰는 동네",
    ),
    story: said(
      "町工場と直売所の町で、減らす・くり返し使う・資源にする（3R）をさがします。瓶を返し、金物をなおし、畑の野菜を袋なしで買います。",
      "{物|もの}を {長|なが}く {使|つか}う {町|まち}です。ごみを {減|へ}らす、{何回|なんかい}も {使|つか}う、もう{一度|いちど} {物|もの}に する。そんな {店|みせ}を {回|まわ}ります。",
      "In a quarter of small workshops and farm stands, look for the three Rs: return a bottle, have a pan mended, buy vegetables without a bag.",
      "在小工厂与农产直售点之间寻找3R（减量、再使用、再生）：退回瓶子，修补金物，不用袋子买蔬菜。",
      "작은 공장과 직판장의 동네에서 3R(줄이기·다시 쓰기·재활용)을 찾아봅니다. 병을 돌려주고, 쇠붙이를 고치고, 봉지 없이 채소를 삽니다.",
    ),
    theme: "eco",
    line: bent([
      [139.612034, 35.527496], [139.6114, 35.5279], [139.6104, 35.5284], [139.6113, 35.5289],
      [139.6125, 35.5288], [139.6131, 35.5279], [139.6138, 35.5276], [139.6132, 35.5270],
      [139.6142, 35.5263], [139.6157, 35.5241], [139.6168, 35.5222], [139.6157, 35.5201],
      [139.6141, 35.5191], [139.612816, 35.519237],
    ]),
    stops: [
      shopStop("binya"),
      shopStop("tsuchinoko"),
      shopStop("tsurukame"),
      shopStop("nejimaki"),
      shopStop("aozora-shokai"),
      placeStop([139.6168, 35.5222], said("鶴見川の川べり", "{鶴見川|つるみがわ}の {川|かわ}べり", "Tsurumi riverside", "鹤见川河畔", "쓰루미강 강변")),
    ],
    from: "新羽",
    to: "北新横浜",
    surface: "mixed",
    stairs: 12,
    slopePercent: 4,
    shade: "little",
    toilets: 1,
    benches: 5,
    rain: said(
      "川べりをとばして、新羽駅にもどってください。",
      "{雨|あめ}の {日|ひ}は、{川|かわ}に {行|い}かないで ください。{新羽|にっぱ}の {駅|えき}に もどります。",
      "Leave out the riverside and go back to Nippa station.",
      "请略过河畔，返回新羽站。",
      "강변은 건너뛰고 닛파역으로 돌아오세요.",
    ),
    season: null,
    photoId: null,
  },
};
