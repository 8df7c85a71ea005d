import * as z from 'zod/mini';
import { afterLast } from '../after-last.ts';
import { matchesOf } from '../matches.ts';
import type { WordEntry } from '../wording/word-finder.ts';
import type { OwnUnit } from './own-unit.ts';
import data from './unit-phrases.json' with { type: 'json' };

const words = z.array(z.string());
/**
 * `classes`: what a unit's name holds, or of which kind it is; `houses`: by what such units are called where others tell
 * of them; `groups`: words of units of one class, and which others
 * don't say them; `homes`: whose 娘家人 is who; `units`: the character for a unit in `unitIdioms`, which only
 * `unitsThatSay` something of their own say of themselves.
 */
const { classes, houses, groups, homes, units, unitIdioms, unitsThatSay } = z
  .strictObject({
    source: z.string(),
    classes: z.record(z.string(), words),
    houses: z.record(z.string(), words),
    groups: z.array(
      z.strictObject({
        words,
        of: words,
        strangeTo: words,
        bare: z.optional(z.boolean()),
        byTitle: z.optional(z.boolean()),
      }),
    ),
    homes: z.array(z.strictObject({ of: words, holders: words })),
    units: z.array(z.strictObject({ word: z.string(), of: words })),
    unitIdioms: words,
    unitsThatSay: words,
  })
  .parse(data);

/** A word that units of some classes say of themselves, and of others none does. */
export interface UnitWord {
  kind: 'left';
  tells: 'unit';
  group: number;
  of: readonly string[];
  strangeTo: readonly string[];
  /** Only where no name stands before: 镇党委, not 青山镇党委. */
  bare?: boolean | undefined;
  /** The title tells, too, for whom it is strange: 高三年级. */
  byTitle?: boolean | undefined;
}

/** 娘家人: whose they are stands before it. */
export interface HomeWord {
  kind: 'left';
  tells: 'home';
}

const HOME_CLASSES = homes.flatMap(({ holders }) => holders);

const GROUPS: readonly (readonly [words: readonly string[], word: Omit<UnitWord, 'kind' | 'tells' | 'group'>])[] = [
  ...groups.map(({ words: said, ...rest }) => [said, rest] as const),
  ...units.map(
    ({ word, of }) => [unitIdioms.map((idiom) => idiom.replace('×', word)), { of, strangeTo: unitsThatSay }] as const,
  ),
];

const SAID = GROUPS.flatMap(([said, word], group) => {
  const told: UnitWord = { kind: 'left', tells: 'unit', group, ...word };
  return said.map((each): WordEntry<UnitWord> => [each, told]);
});

export const UNIT_WORDS: readonly WordEntry<UnitWord | HomeWord>[] = [
  ['娘家人', { kind: 'left', tells: 'home' }],
  ...SAID,
];

const HOMES = homes.map(({ of: whose, holders }, at) => {
  const strangeTo = HOME_CLASSES.filter((each) => !holders.includes(each));
  const word: UnitWord = { kind: 'left', tells: 'unit', group: GROUPS.length + at, of: holders, strangeTo };
  return { whose: new RegExp(`(${whose.join('|')})[^，。；、]{0,6}$`, 'u'), word };
});

/** Whose 娘家人 is spoken of, and where the words begin; undefined where it is several people's, or nobody says. */
export function homeOf(before: string): { start: number; word: UnitWord } | undefined {
  if (/[、和与及][^，。；、]{0,8}$/u.test(before)) return undefined;
  for (const { whose, word } of HOMES) {
    const start = whose.exec(before)?.index;
    if (start !== undefined) return { start, word };
  }
  return undefined;
}

const KIND = 'kind:';

function isOfAny(wanted: readonly string[], kind: string, name: string): boolean {
  return wanted.some((each) =>
    (classes[each] ?? []).some((sign) =>
      sign.startsWith(KIND) ? kind === sign.slice(KIND.length) : name.includes(sign),
    ),
  );
}

/** 港口镇 is no port. */
const PLACES = new Set(['省', '市', '县', '区', '镇', '乡', '街道', '村', '社区']);
const TOWN = /^(?:[一-龥]{2,3}[省市县区])?[一-龥]{2,3}(?:镇|乡|街道)/u;

/** Whether a draft of that unit doesn't say the word of itself. */
export function isStrangeWord({ of, strangeTo, byTitle }: UnitWord, { kind, name }: OwnUnit, title: string): boolean {
  const house = PLACES.has(kind) ? '' : name.replace(TOWN, '');
  return isOfAny(strangeTo, kind, byTitle ? name + title : house) && !isOfAny(of, kind, name + title);
}

const HOUSES = new RegExp(
  [...new Set(Object.values(houses).flat())].sort((one, other) => other.length - one.length).join('|'),
  'gu',
);
/** Who is called at is not whom the paragraph tells of. */
const CALLED_AT = /参观|考察|走进|深入|慰问|走访|联合|邀请|共建|结对|联系|对接|[到赴与和同向]/u;
/** 我要上小学, 网上银行 */
const ATTENDED = /[上读升]$/u;
const MOST_CLAUSE = 30;

/** Whether a unit that says the word is told of before it, by `heading` or in the paragraph: 镇敬老院有床位60张，入住老人45人. */
export function isOfToldHouse({ of: holders }: UnitWord, before: string, heading: string): boolean {
  const named = holders.flatMap((each) => houses[each] ?? []);
  if (named.length === 0) return false;
  const isHolder = (house: string) => named.some((each) => house.includes(each));
  if (housesIn(heading).some(({ 0: house }) => isHolder(house))) return true;
  const sentence = before.lastIndexOf('。') + 1;
  return housesIn(before).some(({ 0: house, index }) => {
    const clause = afterLast(before.slice(Math.max(0, index - MOST_CLAUSE), index), '。；，');
    return isHolder(house) && !ATTENDED.test(clause) && (index >= sentence || !CALLED_AT.test(clause));
  });
}

/** Where units are told of: 敬老院, 小学. */
export function housesIn(text: string): readonly RegExpExecArray[] {
  return matchesOf(HOUSES, text);
}
