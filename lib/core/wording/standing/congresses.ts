import type { Congress, CongressData, Decision } from '../../congresses.ts';
import { toHanNumber } from '../../han-numerals.ts';

/** What is known of the congresses, as it is asked for. */
export interface Congresses {
  /** As they are numbered in names: 二十, and in digits, as 党的20大 has. */
  counts: readonly string[];
  decisions: readonly Decision[];
  /** The month up to which it is known what was held. */
  updated: string;
  get: (number: number) => Congress | undefined;
  /** The one that came after it; undefined for the latest. */
  next: (number: number) => { name: string; validFrom: string } | undefined;
  /** All that came after it. */
  after: (number: number) => readonly Congress[];
}

export function createCongresses({ congresses, decisions, updated }: CongressData): Congresses {
  const byNumber = new Map(congresses.map((congress) => [congress.number, congress]));
  const get = (number: number) => byNumber.get(number);
  return {
    counts: [...congresses.map(({ number }) => toHanNumber(number)), ...congresses.map(({ number }) => String(number))],
    decisions,
    updated,
    get,
    next: (number) => {
      const next = get(number + 1);
      return next && { name: toHanNumber(next.number), validFrom: next.validFrom };
    },
    after: (number) => congresses.filter((congress) => congress.number > number),
  };
}
