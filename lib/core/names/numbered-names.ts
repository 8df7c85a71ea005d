import { charSet } from '../char-set.ts';
import { isHanCode } from '../han.ts';
import { isDigit } from '../figures/number-at.ts';
import type { Name } from './name.ts';
import { isCommon, isPart } from './unit-endings.ts';
import { wholeName } from './whole-name.ts';

const [FEWEST, MOST] = [2, 4];

/** 新丰早61号, or 17路（火车南站至滨湖公园）: what is known by a number and by what stands beside that; the mark at `at` ends the number. */
export function numberedAt(text: string, at: number): Name | undefined {
  let first = at;
  while (at - first <= MOST && isDigit(text.charCodeAt(first - 1))) first -= 1;
  if (at - first < FEWEST || at - first > MOST) return undefined;
  return text.charAt(at) === '路' ? routeAt(text, first, at + 1) : varietyAt(text, first, at + 1);
}

const [LEAST_TOLD, MOST_TOLD] = [4, 24];

function routeAt(text: string, start: number, end: number): Name | undefined {
  if (!isBracket(text.charCodeAt(end))) return undefined;
  let close = end + 1;
  while (close - end <= MOST_TOLD && isHanCode(text.charCodeAt(close))) close += 1;
  if (!isBracket(text.charCodeAt(close)) || close - end <= LEAST_TOLD) return undefined;
  return wholeName('numbered', text, start, close + 1);
}

const isBracket = charSet('（(）)');
/** Characters before a number, at least. */
const OWN = 2;

function varietyAt(text: string, first: number, end: number): Name | undefined {
  const start = first - OWN;
  for (let at = start; at < first; at += 1) if (!isPart(text.charCodeAt(at))) return undefined;
  if (isCounted(text.charCodeAt(first - 1)) || isCommon(text, first) || isCommon(text, first - 1)) return undefined;
  // 丰禾早61号, but 推广宁粳41号
  const isLonger = isPart(text.charCodeAt(start - 1)) && !isCommon(text, start);
  return wholeName('numbered', text, isLonger ? start - 1 : start, end);
}

/** Of what there are many, one number after the other: 滨河路12号, 建发12号. */
const isCounted = charSet(
  '路街巷道弄里村庄屯楼室栋幢座组井院门牌区段层第字令函发办文编型案图表项标线站台车船机炉泵闸堆仓库窑池塘坑口孔桩墩桥洞点',
);

/** 新丰早61号 and 新丰早16号. */
export function areTurned(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** With its figures in their order: those of one number turned round are the same. */
function plain(text: string): string {
  const figures = [...text].filter((char) => isDigit(char.charCodeAt(0))).sort();
  return text.replaceAll(/\d/gu, '') + figures.join('');
}
