import { isHan } from '../han.ts';
import type { MarkFault } from './mark-fault.ts';
import { matchesOf } from '../matches.ts';

const RUN = /[，。、；：！？,;:!?.]{2,40}/gu;
/** Cheaper to look for; without it there is none. */
const LIKELY = /[，。、；：！？,;:!?.]{2}/u;
const HALF = ',.;:?!';
const FULL = '，。；：？！';
/** They may be heaped (GB/T 15834-2011 §4.2.3, §4.3.3): ！！, ？！ */
const HEAPED = /^[！？]+$/u;
const ENDS = /[。！？]/u;

/** 。。 ，，, ，。 and the like; ellipses and heaped ！？ are none. */
export function findDoubled(text: string): MarkFault[] {
  if (!LIKELY.test(text)) return [];
  const faults: MarkFault[] = [];
  for (const { 0: written, index: start } of matchesOf(RUN, text)) {
    const end = start + written.length;
    const puts = putsFor(written, text, start, end);
    if (puts.length === 0) continue;
    faults.push({ kind: 'doubled', start, end, puts, safe: puts.length === 1 });
  }
  return faults;
}

function putsFor(written: string, text: string, start: number, end: number): readonly string[] {
  if (/^\.+$/u.test(written) || isForeign(written, text, start, end) || isMentioned(text, start, end)) return [];
  const run = [...written].map((mark) => FULL.charAt(HALF.indexOf(mark)) || mark).join('');
  // 二期、?水灌区: a character that was lost on its way here.
  if (/\?/u.test(written) && !/^[?!]/u.test(written)) return [];
  // 为什么？： because a heading asks
  if (HEAPED.test(run) || /^[！？]+：$/u.test(run)) return [];
  const kinds = [...new Set(run)];
  // 、、、 and 。。。 are more often an ellipsis than a slip.
  if (kinds.length === 1) return run.length > 2 && /[。、]/u.test(run) ? ['……', ...kinds] : kinds;
  const isLast = end === text.length;
  return isLast && /^[，、：]+。$/u.test(run)
    ? ['。']
    : kinds.sort((a, b) => Number(ENDS.test(b)) - Number(ENDS.test(a)));
}

/** Co., Ltd; 1.、; a::b */
function isForeign(written: string, text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (/[\w]/u.test(before) && /^[.,:;!?]/u.test(written)) return !/^[,;:]+$/u.test(written) || !isHan(text.charAt(end));
  return start === 0;
}

/** 把“，，”改成“，” */
function isMentioned(text: string, start: number, end: number): boolean {
  return /[“‘《]/u.test(text.charAt(start - 1)) && /[”’》]/u.test(text.charAt(end));
}
