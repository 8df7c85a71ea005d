import * as z from 'zod/mini';
import type { WordEntry } from '../wording/word-finder.ts';
import type { OwnUnit } from './own-unit.ts';
import data from './unit-phrases.json' with { type: 'json' };

const words = z.array(z.string());
/**
 * `classes`: what a unit's name holds, or of which kind it is; `groups`: words of units of one class, and which others
 * don't say them; `homes`: whose 娘家人 is who; `units`: the character for a unit in `unitIdioms`, which only
 * `unitsThatSay` something of their own say of themselves.
 */
const { classes, groups, homes, units, unitIdioms, unitsThatSay } = z
  .strictObject({
    source: z.string(),
    classes: z.record(z.string(), words),
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

/** Whether a draft of that unit doesn't say the word of itself. */
export function isStrangeWord({ of, strangeTo, byTitle }: UnitWord, { kind, name }: OwnUnit, title: string): boolean {
  return isOfAny(strangeTo, kind, byTitle ? name + title : name) && !isOfAny(of, kind, name + title);
}
