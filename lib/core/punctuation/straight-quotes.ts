import type { MarkFault } from './mark-fault.ts';
import { matchesOf } from '../matches.ts';

const LONGEST = 80;
const STRAIGHT = /"/gu;

/** "甲" with Han between: all of a line, or none where one has no other half. */
export function findStraightQuotes(text: string): MarkFault[] {
  if (!text.includes('"')) return [];
  const places = matchesOf(STRAIGHT, text).map(({ index }) => index);
  if (places.length === 1) return findHalfCurly(text, places[0] ?? 0);
  if (places.length % 2 !== 0) return [];
  const faults: MarkFault[] = [];
  for (let index = 0; index < places.length; index += 2) {
    const [from = 0, to = 0] = places.slice(index, index + 2);
    // 口径5" is a measure.
    if (to - from > LONGEST || /\d/u.test(text.charAt(from - 1)) || !/\p{Script=Han}/u.test(text.slice(from, to)))
      return [];
    faults.push(faultAt(from, '“'), faultAt(to, '”'));
  }
  return faults;
}

function faultAt(start: number, put: string): MarkFault {
  return { kind: 'straight', start, end: start + 1, puts: [put], safe: true };
}

/** “甲" or "甲”: the other half is curly. */
function findHalfCurly(text: string, at: number): MarkFault[] {
  const isAfter = text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
  const closes = text.indexOf('”', at);
  const opens = text.indexOf('“', at);
  const isBefore = closes >= 0 && (opens < 0 || closes < opens);
  if (isAfter === isBefore) return [];
  const [from, to] = isAfter ? [text.lastIndexOf('“', at), at] : [at, closes];
  if (to - from > LONGEST || !/\p{Script=Han}/u.test(text.slice(from, to)) || /\d/u.test(text.charAt(at - 1)))
    return [];
  const put = isAfter ? '”' : '“';
  const message = `引号前后不一样：这里的 ${text.charAt(at)} 应是 ${put}`;
  return [{ kind: 'unpaired', start: at, end: at + 1, puts: [put], safe: false, message }];
}
