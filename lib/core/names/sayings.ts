import type { Name } from './name.ts';
import { wholeName } from './whole-name.ts';

const HALF = '[一-龥]{4,7}';
const PARTS = `(${HALF})([ \u3000]{1,2}|[·，—]{1,2})(${HALF})`;
/** 巾帼绽芳华 建功新时代: all of a line, or behind what it is. */
const ALONE = new RegExp(`^(?:[^，。；]{0,10}(?:主题|名称|口号)(?:为|是)?[：:]\\s?)?“?${PARTS}”?$`, 'u');
const QUOTED = new RegExp(`“${PARTS}”`, 'uy');
/** Characters of the longest line that is one. */
const MAX_ALONE = 32;

/** What an activity is called by a saying of two halves: each is a name that is known by the other. */
export function sayingIn(text: string): readonly Name[] {
  return text.length > MAX_ALONE || text.startsWith('“') ? NONE : halvesOf(ALONE.exec(text));
}

/** The second half of “巾帼绽芳华 建功新时代”, which opens at `at`; the first is a name by itself. */
export function secondHalfAt(text: string, at: number): Name | undefined {
  QUOTED.lastIndex = at;
  return halvesOf(QUOTED.exec(text))[1];
}

function halvesOf(match: RegExpExecArray | null): readonly Name[] {
  if (!match) return NONE;
  const [whole, one = '', mark = '', other = ''] = match;
  const start = match.index + whole.indexOf(one + mark);
  const second = start + one.length + mark.length;
  const { input } = match;
  return [
    { ...wholeName('quoted', input, start, start + one.length), tail: mark + other },
    { ...wholeName('quoted', input, second, second + other.length), tail: mark + one },
  ];
}

const NONE: readonly Name[] = [];
