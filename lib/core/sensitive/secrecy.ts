import type { Sensitive } from './sensitive.ts';

/** 机密★1年, 秘密★; 密级：秘密 */
const MARK =
  /(?<![一-龥])(?:密级[：: ]{0,2})?(?:秘\s?密|机\s?密|绝\s?密)\s?[★☆](?:\s?(?:长期|\d{1,2}\s?(?:个月|年|月|天)))?|密级[：:]\s?(?:秘密|机密|绝密|内部)(?![一-龥])/u;
const MARK_ALONE = /^[【（(［[]?(?:秘\s?密|机\s?密|绝\s?密)(?:件|文件)?[】）)］\]]?$/u;
const INTERNAL = '内部(?:资料|文件|材料|情况|使用|参考|掌握|传阅)';
const CLOSED = '(?:此|本|文)件(?:不|不予|不得|不宜)公开(?:发布|发表)?';
const LIMITED = '(?:仅限?供?|限)(?:单位|本单位|系统)?内部(?:使用|传阅|参考|交流|掌握)';
const WARNING =
  '(?:(?:请)?(?:注意|妥善)保[存管]|(?:请勿|不得|严禁|禁止|切勿|勿|不要)(?:对外|擅自|随意)?(?:外传|扩散|转发|传播|公开|复印|翻印|外泄|泄露)|阅后(?:收回|销毁|即焚))';
const INTERNAL_ALONE = new RegExp(
  `^[【（(［[★]?(?:${INTERNAL}|${CLOSED}|${LIMITED})(?:[，,、★ \\u3000·—-]{0,3}${WARNING})?[】）)］\\]★]?[。！!]?$`,
  'u',
);
/** Characters; a longer line is text about secrecy. */
const MAX_MARK = 40;

/** A mark that says the draft is not for everybody; prose about keeping secrets has none. */
export function readSecrecy(text: string): Sensitive | undefined {
  if (text.length > MAX_MARK) return undefined;
  if (text.includes('密')) {
    const mark = MARK.exec(text) ?? MARK_ALONE.exec(text);
    if (mark) return { kind: 'secrecy', start: mark.index, end: mark.index + mark[0].length };
  }
  const isInternal = (text.includes('内部') || text.includes('公开')) && INTERNAL_ALONE.test(text);
  return isInternal ? { kind: 'internal', start: 0, end: text.length } : undefined;
}
