import type { WordEntry } from '../wording/word-finder.ts';

const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
/** A year of the first of them. */
const FIRST = 2020;

/** A lunar year by its animal. */
export interface Zodiac {
  kind: 'left';
  tells: 'zodiac';
  animal: number;
  /** The words tell by themselves that the year is greeted. */
  greets: boolean;
}

/** 金兔迎春, 玉兔呈祥 */
const GREETINGS = ['迎春', '贺岁', '送福', '献瑞', '呈祥', '贺春', '闹春', '纳福', '报春', '贺新', '迎新'];

export const ZODIAC_WORDS: readonly WordEntry<Zodiac>[] = [...ANIMALS].flatMap((animal, at) => {
  const year: Zodiac = { kind: 'left', tells: 'zodiac', animal: at, greets: false };
  const greeted: Zodiac = { ...year, greets: true };
  return [
    [`${animal}年`, year] as const,
    ...GREETINGS.map((words): WordEntry<Zodiac> => [`${animal}${words}`, greeted]),
  ];
});

const GREETS = /(?:喜?迎|恭?贺|欢度|共庆|祝|金)[^，。；]{0,3}$/u;
const GREETED = /^(?:新春|吉祥|大吉|春节|新年|贺岁|到来|来临|新禧|元宵|喜庆|行大运|说)/u;
const LEAVES = /(?:辞|送|别|送走|属|岁末)[^，。；]{0,2}$/u;

/** Whether the year is greeted that comes; a calf's second 牛年 is none. */
export function isGreeted(before: string, after: string): boolean {
  return !LEAVES.test(before) && (GREETS.test(before) || GREETED.test(after));
}

/** What to ask of it in a draft of that year; undefined where it may be right. */
export function zodiacDoubt({ animal }: Zodiac, year: number | undefined): string | undefined {
  if (year === undefined) return undefined;
  const own = (((year - FIRST) % ANIMALS.length) + ANIMALS.length) % ANIMALS.length;
  const ago = (own - animal + ANIMALS.length) % ANIMALS.length;
  return ago === 1 || ago === 2
    ? `${year}年是${ANIMALS.charAt(own)}年，这里写的是${ANIMALS.charAt(animal)}年，像是以前的材料留下的，请核对`
    : undefined;
}
