/** What a reviewer's own tool would look for: sixty plain patterns, each run over the whole text. */
export const EXPRESSIONS: readonly RegExp[] = [
  // Words written wrong or out of use.
  /自愿者/gu,
  /籍慰/gu,
  /更近一步/gu,
  /按装/gu,
  /峻工/gu,
  /一如继往/gu,
  /迫不急待/gu,
  /布署/gu,
  /做为/gu,
  /村官/gu,
  /建国/gu,
  /劳动局/gu,
  /法制建设/gu,
  /小编/gu,
  /范文/gu,
  /某某/gu,
  /张三|李四|王五/gu,
  /截止(?:到)?目前/gu,
  /伟大思想/gu,
  /“一带一路”战略/gu,
  // Blanks.
  /20[xX×]{2}/gu,
  /20_{1,4}/gu,
  /201\*/gu,
  /二[〇○oO0零][xX×]{2}/gu,
  /[xX×]{1,2}月/gu,
  /[xX×]{1,2}日/gu,
  /[xX×]{2,4}(?=[大市县镇村局])/gu,
  /_{2,}/gu,
  /\*{2,3}(?=[市县局])/gu,
  /\{[^{}\n]{1,20}\}/gu,
  /【[^】\n]{1,20}】/gu,
  /（(?:单位名称|填写[^）\n]{0,20})）/gu,
  // Punctuation.
  /(?<=\p{Script=Han})[,;:!?](?=\p{Script=Han})/gu,
  /。。|，，|、、/gu,
  /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu,
  /[，、；]$/gmu,
  /”、“/gu,
  /》、《/gu,
  /的['`.．]/gu,
  /[（(][^（）()\n]{61}/gu,
  /“[^”\n]{81}/gu,
  // Figures and dates.
  /\d{1,2}月\d{1,2}日/gu,
  /(?:19|20)\d{2}年/gu,
  /\d{1,8}(?:\.\d{1,4})?%/gu,
  /\d{1,8}(?:\.\d{1,4})?[万亿]?元/gu,
  /共[^\d\n]{0,10}\d{1,8}/gu,
  /其中[^。\n]{1,40}\d/gu,
  /合计\d{1,8}/gu,
  /[一二三四五六七八九十]{1,3}是/gu,
  /[一二三四五六七八九十\d]{1,3}[项个](?:措施|方面|问题)/gu,
  /(?:增长|提高|下降)(?:了|到)?\d{1,8}/gu,
  // Numbering.
  /^[一二三四五六七八九十]{1,3}、/gmu,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/gmu,
  /^\d{1,2}[.．、]/gmu,
  /^[（(]\d{1,2}[）)]/gmu,
  /^[①-⑳]/gmu,
  /第[一二三四五六七八九十]{1,3}、/gu,
  /首先|其次|再次|最后/gu,
  // Headings.
  /^.{0,10}(?:存在的?问题|不足|下一步).{0,10}$/gmu,
  /^.{2,40}(?:工作总结|工作计划|实施方案|述职报告)$/gmu,
];

/** The floor under any check that looks for so many things. */
export function bareScan(text: string): number {
  let found = 0;
  for (const expression of EXPRESSIONS) for (const match of text.matchAll(expression)) found += match[0].length;
  return found;
}
