import type { Range } from '../range.ts';
import { trimEndBy } from '../trim.ts';
import { FORMS, type Form, type Place } from './forms.ts';
import { findLookalikes } from './lookalikes.ts';

const CONTEXT = 12;
/** Without one of these a line holds no blank: most lines are passed over with one look. */
const ANY_MARK =
  /[xXｘＸ×✕✖хХ_＿*＊○◯〇□△■{【（(［[〔<＜某零oO…]|[Nn]\p{Script=Han}|[?？#＃]{2}|\.{3}|[ \u3000]{2}|(?:19|20)\d?[?？…\-—–.]|(?<!\d)0|[ \u3000][年月日]|张三|李四|王五|赵六/u;

/** The blanks of one line, in order; they never overlap. Offsets into the line. */
export interface LineBlanks {
  blanks: readonly LineBlank[];
  /** Stand-ins such as 张三 or 某镇: blanks only in a draft that holds other blanks. */
  standIns: readonly Range[];
}

export interface LineBlank extends Range {
  /** The line holds nothing else: a blank only where the draft around it is Chinese. */
  alone: boolean;
}

const NONE: LineBlanks = { blanks: [], standIns: [] };

/** `line` holds no line break. */
export function findBlanks(line: string): LineBlanks {
  if (!ANY_MARK.test(line)) return NONE;
  let taken: Range[] | undefined;
  const find = (forms: readonly Form[]) => {
    const found: LineBlank[] = [];
    for (const form of forms) {
      const candidates = matches(line, form);
      if (candidates.length === 0) continue;
      taken ??= disjoint(findLookalikes(line));
      const known = taken;
      const fresh = candidates.filter((range) => !overlaps(range, known));
      found.push(...fresh);
      taken = disjoint([...known, ...fresh]);
    }
    return found.sort((a, b) => a.start - b.start);
  };
  const blanks = find(FORMS.filter(({ templateOnly }) => !templateOnly));
  return { blanks, standIns: find(FORMS.filter(({ templateOnly }) => templateOnly)) };
}

function matches(line: string, { pattern, accepts }: Form): LineBlank[] {
  const ranges: LineBlank[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const place = placeAt(line, match.index, match.index + match[0].length);
    if (accepts(place)) ranges.push({ start: place.start, end: place.end, alone: place.before + place.after === '' });
  }
  return ranges;
}

function placeAt(text: string, start: number, end: number): Place {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT + 4).replace(/^[ \u3000\t]+/u, '');
  return {
    text,
    start,
    end,
    found: text.slice(start, end),
    previous: trimEndBy(before, /[ \u3000\t]/u).at(-1) ?? '',
    next: after.charAt(0),
    after,
    before,
  };
}

/** `disjoint` is in order and free of overlaps, so only the last range that starts before `end` can reach in. */
function overlaps({ start, end }: Range, disjoint: readonly Range[]): boolean {
  let low = 0;
  let high = disjoint.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((disjoint[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (disjoint[low - 1]?.end ?? 0) > start;
}

/** In order, overlapping ones joined. */
function disjoint(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
