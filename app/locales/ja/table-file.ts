/** Why a spreadsheet could not be read, whichever list it is. */
export const tableFile = {
  none: "ファイルをえらんでください。",
  empty: "ファイルに何もありません。中身をたしかめてください。",
  "too-long": "ファイルが大きすぎます。8MB、5,000行までに分けてください。",
  "old-excel":
    "古い形のExcelです。「Excelブック（.xlsx）」で保存しなおしてください。",
  password:
    "パスワードがかかっています。パスワードを外して保存しなおしてください。",
  "other-file":
    "表計算のファイルではありません。ExcelかCSVをえらんでください。",
  broken:
    "ファイルがこわれていて、読めません。表計算で開いて、保存しなおしてください。",
  encoding: "文字コードが分かりません。「CSV UTF-8」で保存しなおしてください。",
  quotes:
    '「"」がとじていない行があります。表計算で開いて、保存しなおしてください。',
  "missing-column":
    "「{{title}}」の列がありません。見出しに「{{title}}」を足してください。",
  "twice-column":
    "「{{title}}」にあたる列が2つあります。どちらかの見出しを変えてください。",
};
