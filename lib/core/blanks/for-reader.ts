import type { Place } from './place.ts';

const SIGNED =
  /(?:签字|签名|盖章|签章|签发|审核|审批|审阅|批准)(?:人|意见)?(?:[（(](?:签字|签名|盖章|签章)[）)])?[：:]?\s*$/u;
const SIGNER = /签字|签名|(?:审批|审核|领导)意见/u;
const PERSONAL = '性别|年龄|出生年月|身份证号?码?|民族|籍贯|政治面貌';
const FIELD = new RegExp(`(?:姓名|${PERSONAL}|家庭住址|学历)[：:]\\s*$`, 'u');
const PERSONAL_FORM = new RegExp(`(?:${PERSONAL})[：:]`, 'u');
const NEAR = 40;

/** 领导签字：    年  月  日: whoever signs puts the date in. */
export function isForSigner({ text, start }: Place): boolean {
  return SIGNER.test(text.slice(Math.max(0, start - NEAR), start));
}

/** 签字：____, 姓名：____ 性别：____: left open for whoever signs or fills the form in. */
export function isForReader({ text, start, end, before }: Place): boolean {
  if (SIGNED.test(before)) return true;
  return FIELD.test(before) && PERSONAL_FORM.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}
