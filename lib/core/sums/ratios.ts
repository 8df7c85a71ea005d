import type { Figure } from '../figures/figure.ts';
import { NO_FAULTS } from './each-figure.ts';
import { nameOf } from './groups.ts';
import { type SumFault, trimNumber, writtenAs } from './sum-fault.ts';
import { matchesOf } from '../matches.ts';

const NUMBER = String.raw`(\d{1,4}(?:\.\d{1,2})?)`;
/** 城乡收入比为2.3:1, 男女比例3∶1; three shares are another thing. */
const RATIO = new RegExp(
  String.raw`(?<=比(?:例|值|率)?约?(?:为|是|达到?)?(?:约|接近|近)?)${NUMBER}\s?[:：∶比]\s?${NUMBER}(?!\s?[:：∶.\d])`,
  'gu',
);
/** 城乡收入比为1.57 */
const OF_ONE = /(?<=(?:收入|师生)比(?:为|是)?)(\d{1,2}\.\d{1,2})(?!\s?[:：∶%％\d倍])/gu;
const TOLD = /比[例值率]?约?(?:[为是]|达到?)?(?:约|接?近)?\d/u;
/** 7:3 is said of what is near it, and 3:1 of what is rounded to it. */
const ROUND = 0.12;
const SLACK = 0.01;
/** 约1∶18 */
const SLACK_ABOUT = 0.05;
const ABOUT = /[约近]/u;
/** Further off, the ratio is of something else. */
const MOST = 2;
/** Another bed or nurse may be meant. */
const MOST_NAMED = 1.4;

/** 进港286万件，出港143万件，比例为3∶1: of the two amounts that the sentence tells before it. */
export function readRatios(text: string, figures: readonly Figure[]): readonly SumFault[] {
  if (!text.includes('比') || !TOLD.test(text)) return NO_FAULTS;
  const faults: SumFault[] = [];
  for (const match of [...matchesOf(RATIO, text), ...matchesOf(OF_ONE, text)]) {
    const [written, one = '', other = '1'] = match;
    const byName = pairNamed(text, figures, match.index);
    const [first, second] = byName ?? pairBefore(text, figures, match.index) ?? [];
    if (!first || !second || (!byName && isOfOther(text.slice(0, match.index), first, second))) continue;
    const told = Number(one) / Number(other);
    const counted = first.value / second.value;
    const off = Math.min(Math.abs(Math.log(told / counted)), Math.abs(Math.log(told * counted)));
    const isAbout = ABOUT.test(text.slice(match.index - 2, match.index));
    if (off <= roundingOf(one, other) + (isAbout ? SLACK_ABOUT : 0)) continue;
    if (off >= Math.log(byName ? MOST_NAMED : MOST)) continue;
    if (someNamedFits(text, figures, match.index, told)) continue;
    faults.push({
      start: first.start,
      end: match.index + written.length,
      figures: [first, second],
      message: `${writtenAs(text, first)}和${writtenAs(text, second)}的比是${shown(counted)}，文中写的是${written}，请核对`,
      subject: `${writtenAs(text, first)}/${writtenAs(text, second)}：${written}`,
    });
  }
  return faults;
}

/** 医师268人、护士380人，床护比1:0.61: of what only one of the two is. */
function isOfOther(before: string, first: Figure, second: Figure): boolean {
  const [, one, other] = NAMED.exec(before.slice(-NAME_WITHIN)) ?? [];
  if (one === undefined || other === undefined) return false;
  const names = nameOf(first) + nameOf(second);
  return names.includes(one) !== names.includes(other);
}

const NAMED = /([一-龥])((?!之)[一-龥])比(?:例|值)?(?:为|是|达到?)?$/u;
const NAME_WITHIN = 8;

function roundingOf(one: string, other: string): number {
  if (Number(one) !== 1 && Number(other) !== 1) return ROUND;
  const more = Number(one) === 1 ? other : one;
  const decimals = more.split('.')[1]?.length ?? 0;
  return 0.5 / 10 ** decimals / Number(more) + SLACK;
}

function shown(ratio: number): string {
  const [more, less] =
    ratio < 1 ? [1, trimNumber(Number((1 / ratio).toFixed(1)))] : [trimNumber(Number(ratio.toFixed(1))), 1];
  return `${more}:${less}`;
}

/** 城镇居民人均……；农村居民人均……，城乡收入比; 计算机6912台，在校生41472人，生机比 */
function pairNamed(text: string, figures: readonly Figure[], at: number): readonly Figure[] | undefined {
  const [ones, others] = named(text, figures, at) ?? [];
  const [one, other] = [ones?.at(-1), others?.at(-1)];
  return one && other ? [one, other] : undefined;
}

/** All near by that have the names that the ratio is of. */
function named(text: string, figures: readonly Figure[], at: number): readonly (readonly Figure[])[] | undefined {
  const words = text.slice(Math.max(0, at - NAME_WITHIN), at);
  for (const [name, ofOne, ofOther] of NAMES) {
    if (!name.test(words)) continue;
    const near = figures.filter(
      ({ end, exact, value, unit }) => end <= at && at - end < FAR && exact && value > 0 && unit !== '%',
    );
    return [near.filter(({ label }) => ofOne.test(label)), near.filter(({ label }) => ofOther.test(label))];
  }
  return undefined;
}

/** 教职工113人，其中专任教师108人: either may be meant. */
function someNamedFits(text: string, figures: readonly Figure[], at: number, told: number): boolean {
  const [ones = [], others = []] = named(text, figures, at) ?? [];
  for (const one of ones)
    for (const other of others) {
      const counted = one.value / other.value;
      if (Math.min(Math.abs(Math.log(told / counted)), Math.abs(Math.log(told * counted))) <= FITTING) return true;
    }
  return false;
}

const FITTING = 0.03;

/** Characters. */
const FAR = 80;
const NAMES: readonly (readonly [name: RegExp, one: RegExp, other: RegExp])[] = [
  [/城乡(?:居民)?收入比(?:例|值)?[为是达]?$/u, /^城镇[^，。；]*人均/u, /^农(?:村|民)[^，。；]*人均/u],
  [/生机比(?:例|值)?[为是达]?$/u, /学生|在校生/u, /计算机|电脑/u],
  [/(?:师生|生师)比(?:例|值)?约?[为是达]?约?$/u, /学生|在校生|幼儿/u, /教师|教职工/u],
  [/医护比(?:例|值)?约?[为是达]?约?$/u, /医[生师]/u, /护[士理]/u],
  [/床护比(?:例|值)?约?[为是达]?约?$/u, /床/u, /护[士理]/u],
  [
    /(?:竞争|录[取用]|招录)比(?:例|值)?(?:约|接近)?[为是达]?(?:约|接近)?$/u,
    /报[名考]|参[加考]|应聘|竞聘|过审|缴费/u,
    /岗位|职位|名额|招[录聘]|录[取用]|计划|[拟选]聘/u,
  ],
  [/男女比(?:例|值)?约?[为是达]?约?$/u, /男/u, /女/u],
];

/** The only two amounts of one unit in the sentence. */
function pairBefore(text: string, figures: readonly Figure[], at: number): readonly Figure[] | undefined {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  const before = figures.filter(({ start, end, kind }) => start >= from && end <= at && kind === 'amount');
  const last = before.findLast(({ unit }) => unit !== '%');
  const alike = before.filter(({ unit }) => unit === last?.unit);
  return alike.length === 2 && alike.every(({ exact, value }) => exact && value > 0) ? alike : undefined;
}
