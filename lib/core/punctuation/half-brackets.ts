import { charSet } from '../char-set.ts';
import { isHan } from '../han.ts';
import type { MarkFault } from './mark-fault.ts';

/** 小(1)型, 高一(3)班, (一): numbers keep the brackets they have; how those of lists are written is another rule's. */
const NUMBERED = /^ ?(?:[\dA-Za-z]{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])? ?$/u;

const isRound = charSet('()（）');

/** Half-width halves of pairs that stand among Han. */
export function findHalfBrackets(text: string, read: string): MarkFault[] {
  if (!text.includes('(') && !text.includes(')')) return [];
  const faults: MarkFault[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isRound(text.charCodeAt(at))) continue;
    const char = text.charAt(at);
    if (char === '(' || char === '（') open.push(at);
    if (char !== ')' && char !== '）') continue;
    const from = open.pop();
    if (from === undefined || !isFault(text, read, from, at)) continue;
    if (text.charAt(from) === '(') faults.push({ kind: 'half', start: from, end: from + 1, puts: ['（'], safe: true });
    if (char === ')') faults.push({ kind: 'half', start: at, end: at + 1, puts: ['）'], safe: true });
  }
  return faults;
}

function isFault(text: string, read: string, from: number, to: number): boolean {
  const [opening, closing] = [text.charAt(from), text.charAt(to)];
  if (opening === '（' && closing === '）') return false;
  const before = text.charAt(from - 1);
  // ![图](图片.png), 汇总表(终稿).xlsx
  if (before === ']' || /^\.[A-Za-z]/u.test(text.slice(to + 1, to + 3))) return false;
  // Of different widths they are no pair of one kind, whatever stands in them.
  if (opening === '（' || closing === '）') return true;
  const inner = text.slice(from + 1, Math.min(to, from + MOST_READ));
  if (NUMBERED.test(inner)) return false;
  // f(x)的值 is Latin within and without.
  return isHan(before) || /\p{Script=Han}/u.test(inner) || read.charAt(from) === '（';
}

const MOST_READ = 200;
