import type { Range } from '../range.ts';
import { isIdentity, isOldIdentity } from './identity.ts';
import { PERSONAL_MAIL, PLATE_PROVINCES } from './number-kinds.ts';
import { maskMiddle, type Sensitive } from './sensitive.ts';
import { matchesOf } from '../matches.ts';

/** Digits that stand for themselves, in groups or not. */
const LONG = /(?<![\da-zA-Z@_.+-])\d(?:[ -]?\d){10,24}[Xx]?(?![\da-zA-Z@_]|[.-]\d)/gu;
const GROUPED = /^\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?$|^\d{6}(?:[ -]\d{13})$/u;
const GROUPED_IDENTITY = /^\d{6}[ -]\d{8}[ -]\d{3}[\dXx]$|^\d{3,6}[ -]\d{3,8}[ -]\d{4}[ -]\d{3}[\dXx]$/u;
const MOBILE = /^(?:86[ -]?)?1[3-9]\d(?:\d{8}|([ -])\d{4}\1\d{4}|[ -]\d{8})$/u;
const PLATE =
  /^[A-HJ-NP-Z][·•. ]?(?=(?:[A-Z]?\d){2})(?:[A-HJ-NP-Z\d]{5}|[A-HJK]\d[\dA-HJ-NP-Z]?\d{3,4}|\d{5}[A-HJK])(?![\dA-Za-z])/u;
const SERVICE_PLATE = /^[A-HJ-NP-Z][·•. ]?(?=[A-Z]?\d)[A-HJ-NP-Z\d]{4}(?=[警挂学港澳])/u;
const PASSPORT = /(?<![\da-zA-Z])(?:[EGDSP][\dA-HJ-NP-Z]?\d{7}|[HMC]\d{8,10})(?![\da-zA-Z])/gu;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@([\w-]{1,64}(?:\.[\w-]{1,64}){1,4})/gu;

const CALLED_IDENTITY = /身份证|证件号|公民身份/u;
const CALLED_PASSPORT = /护照|通行证|证件号/u;
const CALLED_CARD =
  /卡号|银行|信用社|开户|账户|帐户|户名|[账帐]号|工资卡|存折|[农工建中交邮商]行卡|信用卡|储蓄卡|借记卡/u;
/** Money given to these is meant to find them. */
const FOR_DONORS = /捐款|捐赠|募捐/u;
/** 订单号13912345678 */
const NUMBERS_THINGS =
  /(?:编号|[单批款图序货箱证文]号|合同号|项目号|流水号|代码|条码|条形码|批次|书号|QQ群?|群号|学号|工号|金额|ISBN|IMEI)[：:为是 ]{0,3}$/u;
/** An address of the web goes on with it. */
const IN_ADDRESS = /[a-z]\/$|[=#&?]$/iu;
/** 13912345678元 */
const MEASURES = /^ ?(?:[万亿]|元|吨|千瓦|度|人|户|件|个|亩|平方|立方|公里|米|次|股|辆|册|斤|公斤|%|美元)/u;
const BEFORE = 12;
/** Characters on either side that may say what a number is: a line may be long, and full of numbers. */
const AROUND = 200;

function around(text: string, { start, end }: Range): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}

/** Numbers of persons in one of the runs of letters and digits of a line. */
export function readNumbers(text: string, { start, end }: Range): Sensitive[] {
  const run = text.slice(start, end);
  const found: Sensitive[] = [];
  for (const { 0: written, index } of matchesOf(LONG, run)) {
    const at = start + index;
    const digits = written.replaceAll(/[ -]/gu, '');
    const kind = kindOf(written, digits, text, { start: at, end: at + written.length });
    if (kind !== undefined) found.push({ kind, start: at, end: at + written.length, masked: mask(kind, digits) });
  }
  if (found.length > 0) return found;
  const plate = readPlate(text, start);
  return plate ? [plate] : [...readPassports(text, run, start), ...readEmails(run, start)];
}

function readPlate(text: string, start: number): Sensitive | undefined {
  if (start === 0 || !PLATE_PROVINCES.includes(text.charAt(start - 1))) return undefined;
  const behind = text.slice(start, start + BEFORE);
  const plate = PLATE.exec(behind) ?? SERVICE_PLATE.exec(behind);
  if (!plate) return undefined;
  const end = start + plate[0].length;
  return { kind: 'plate', start: start - 1, end, masked: maskMiddle(text.slice(start - 1, end), 2, 2) };
}

function kindOf(written: string, digits: string, text: string, { start, end }: Range): Sensitive['kind'] | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (MOBILE.test(written)) {
    const isOther = NUMBERS_THINGS.test(before) || IN_ADDRESS.test(before) || MEASURES.test(text.slice(end, end + 3));
    return isOther ? undefined : 'phone';
  }
  const isWhole = written === digits;
  const near = around(text, { start, end });
  const { length } = digits;
  if (length === 18 && (isWhole || GROUPED_IDENTITY.test(written)) && isIdentity(digits, CALLED_IDENTITY.test(near)))
    return 'identity';
  if (length === 15 && isWhole && CALLED_IDENTITY.test(near) && isOldIdentity(digits)) return 'identity';
  return (isWhole || GROUPED.test(written)) && isCard(digits, near, before) ? 'card' : undefined;
}

/** Those of China UnionPay, and those of the international ones issued here, all with a right check digit. */
const CARD = /^(?:62\d{14,17}|9558\d{15}|4\d{15}|5[1-5]\d{14})$/u;

function isCard(digits: string, near: string, before: string): boolean {
  if (FOR_DONORS.test(near) || /[Xx]$/u.test(digits)) return false;
  if (CARD.test(digits) && isLuhn(digits)) return !NUMBERS_THINGS.test(before);
  return digits.length >= 12 && digits.length <= 23 && CALLED_CARD.test(before);
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

function mask(kind: Sensitive['kind'], digits: string): string {
  if (kind === 'identity') return maskMiddle(digits, 6, 4);
  return kind === 'phone' ? maskMiddle(digits.slice(-11), 3, 4) : maskMiddle(digits, 4, 4);
}

function readPassports(text: string, run: string, start: number): Sensitive[] {
  return matchesOf(PASSPORT, run).flatMap(({ 0: written, index }): Sensitive[] => {
    const place = { start: start + index, end: start + index + written.length };
    return CALLED_PASSPORT.test(around(text, place))
      ? [{ kind: 'passport', ...place, masked: maskMiddle(written, 1, 4) }]
      : [];
  });
}

function readEmails(run: string, start: number): Sensitive[] {
  if (!run.includes('@')) return [];
  return matchesOf(EMAIL, run)
    .filter(([, domain = '']) => PERSONAL_MAIL.has(domain.toLowerCase()))
    .map(({ 0: written, index }) => ({
      kind: 'email',
      start: start + index,
      end: start + index + written.length,
      masked: `${written.charAt(0)}***${written.slice(written.indexOf('@'))}`,
    }));
}
