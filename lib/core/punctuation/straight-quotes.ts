import type { MarkFault } from './mark-fault.ts';

const LONGEST = 80;

/** "甲" with Han between: all of a line, or none where one has no other half. */
export function findStraightQuotes(text: string): MarkFault[] {
  if (!text.includes('"')) return [];
  const places = [...text.matchAll(/"/gu)].map(({ index }) => index);
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
