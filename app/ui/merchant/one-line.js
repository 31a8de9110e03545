const WIDE_BREAK =
  /(?<=[\u3000-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]) *[\r\n]+ *(?=[\u3000-\u9FFF\uF900-\uFAFF\uFF00-\uFF60])/gu;

/** A sentence as the server keeps it, near enough to count and to look at. @param {string} text */
export function oneLine(text) {
  return text.replace(WIDE_BREAK, "").replace(/\s+/gu, " ").trim();
}
