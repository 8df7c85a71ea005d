import { charSet } from '../char-set.ts';
import type { Figure } from '../figures/figure.ts';
import { nameOf, sharesChar } from './groups.ts';

const NO_NAMES: readonly string[] = [];
/** 教育、社保、卫生、农林水四项支出合计 */
const NAMES =
  /(?:^|[。；;，,])((?:[^，。；、：\d]{1,8}、)+[^，。；、：\d]{1,8}?)[两二三四五六七八九十\d]{1,2}[项个类][^，。；]*$/u;

/** What a total names as its parts, where it names as many as it counts. */
export function namesIn(gap: string, count: number): readonly string[] {
  const names = NAMES.exec(gap)?.[1]?.split('、') ?? NO_NAMES;
  return names.length === count ? names : NO_NAMES;
}

const isCommon = charSet('全年度本县市区镇乡村的人数量额新各类');

/** 警力总数 is of 民警 and 辅警: the parts have a character of the total's name. */
export function isKin(name: string, parts: readonly Figure[]): boolean {
  return kinOf(name, parts).length * 2 >= parts.length;
}

export function kinOf(name: string, parts: readonly Figure[]): readonly Figure[] {
  let own = '';
  for (const char of name) if (!isCommon(char.charCodeAt(0))) own += char;
  return parts.filter((part) => sharesChar(own, nameOf(part)));
}
