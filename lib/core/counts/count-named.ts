import { exactly, type ItemCount } from './item-count.ts';

/** A list whose items are known by what was announced: each holds it, begins with it or ends with it. */
export function countNamed(list: string, noun: string, quoted: string): ItemCount | undefined {
  return (
    countOnes(list, noun) ??
    countAffixed(list, noun) ??
    countLed(list, quoted) ??
    (quoted.length > 1 ? countSame(list, quoted.charAt(0)) : undefined) ??
    countHeld(list, quoted)
  );
}

/** 一户一张明白卡，一月一次回访 after 三个一服务: each says 一, or 每. */
function countOnes(list: string, noun: string): ItemCount | undefined {
  const items = list.split(/[、，,]/u);
  const isOne = noun.indexOf('个一') === 1 && items.length > 1 && items.every((item) => /^[一每]/u.test(item));
  return isOne ? exactly(items.length) : undefined;
}

/** What was announced, without its number: 到位 of 三个到位. */
const WITHOUT_NUMBER = /^“?[\d一二两三四五六七八九十]+个?/u;

/** Each ends with what was announced, or begins with it. */
function countAffixed(list: string, noun: string): ItemCount | undefined {
  return countEnds(list, noun) ?? countStarts(list, noun.replace(WITHOUT_NUMBER, ''));
}

/** 不让群众多跑一趟路，不让材料在手里过夜 after “三不让” */
function countStarts(list: string, start: string): ItemCount | undefined {
  const items = list.split(/[、，,]/u);
  return start !== '' && items.length > 1 && items.every((item) => item.length > start.length && item.startsWith(start))
    ? exactly(items.length)
    : undefined;
}

/**
 * 坚持创新、协调发展、坚持开放 after “两个坚持”: each item begins with what was announced, and may go on over pauses;
 * what follows behind a comma may be no item at all (减材料、减环节，时间缩短三天).
 */
function countLed(list: string, quoted: string): ItemCount | undefined {
  const items = list.split(/[、，,]/u);
  const isLed = (item: string) => item.length > quoted.length && item.startsWith(quoted);
  const led = items.filter(isLed).length;
  if (quoted === '' || led < 2 || !isLed(items[0] ?? '')) return undefined;
  const end = items.findIndex((item) => !isLed(item));
  const [clause = '', ...others] = list.split(/[，,]/u);
  const isOfOne = clause.includes('、') ? clause.split('、').every(isLed) : quoted.length > 1;
  const rest = clause.includes('、') ? others : items.slice(end);
  const isEnded = isOfOne && !rest.some((item) => item.split('、').some(isLed));
  // 良种、良法和良机: the last two may be one item, or joined.
  const parts = (items[led - 1] ?? '').split(JOINING);
  const joined = isOfOne && parts.length > 1 && parts.every(isLed);
  return isEnded ? { least: led, most: joined ? led + 1 : led } : { least: led, most: items.length };
}

/** 定范围、定标准、定责任和建立台账 after “三定包干”: what does not begin alike is no item. */
function countSame(list: string, start: string): ItemCount | undefined {
  const items = list.split('、');
  return items.length > 2 && items.every((item) => item.startsWith(start)) ? exactly(items.length) : undefined;
}

/** 生水不准喝，生食不准卖 after “两不准”: each holds what was announced. */
function countHeld(list: string, quoted: string): ItemCount | undefined {
  if (quoted.length < 2) return undefined;
  // 宣讲政策、法规下乡，送医下乡: pauses may stand within an item.
  for (const parts of [/[、，,]/u, /[，,]/u]) {
    const items = list.split(parts);
    if (items.length < 2 || !items.every((item) => item.includes(quoted))) continue;
    // 制造中心和科创中心、消费中心: two of them may be joined.
    const joined = items.flatMap((item) => item.split(JOINING)).filter((part) => part.includes(quoted));
    return { least: items.length, most: Math.max(items.length, joined.length) };
  }
  return undefined;
}

/** 思想认识到位，组织领导到位 after 三个到位: each ends with what was announced. */
function countEnds(list: string, noun: string): ItemCount | undefined {
  const end = noun.slice(-2);
  const ends = (item: string) => item.length > 2 && item.endsWith(end);
  const items = list.split(/[、，,]/u);
  // ……，提高培训的针对性: what came of it may follow.
  const rest = items.findIndex((item) => !ends(item));
  const own = rest < 0 ? items : items.slice(0, rest);
  // 省属企业等四类企业: what goes on with it may be the last item.
  const goesOn = items[own.length]?.includes(end) === true;
  if (noun.length < 4 || own.length === 0 || (own.length < 2 && rest >= 0) || items.slice(own.length).some(ends))
    return undefined;
  if (goesOn) return undefined;
  const parts = own.map((item) => (item.split(JOINING).every(ends) ? item.split(JOINING).length : 1));
  const most = parts.reduce((sum, each) => sum + each, 0);
  // 勘察企业和设计企业、施工企业、监理企业: only the last 和 is sure to part two.
  const least = parts.length - 1 + (parts.at(-1) ?? 0);
  return most > 1 ? { least, most: most + countOthers(list, own) } : undefined;
}

/** 松山大道、月湖大道、思源路: what goes on behind a pause may be an item that ends otherwise. */
function countOthers(list: string, own: readonly string[]): number {
  const rest = list.slice(own.join('、').length);
  if (!rest.startsWith('、')) return 0;
  const [others = ''] = rest.slice(1).split(/[，,]/u, 1);
  return others.split('、').length;
}

const JOINING = /以及|[和与及]/u;
