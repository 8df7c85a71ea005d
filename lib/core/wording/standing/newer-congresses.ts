import type { CongressData } from '../../congresses.ts';

/** With newer entries, which stand for those of the same number, or name of what was decided. */
export function congressesWith(data: CongressData, { congresses, decisions, updated }: CongressData): CongressData {
  const numbers = new Set(congresses.map(({ number }) => number));
  const names = new Set(decisions.map(({ name }) => name));
  const all = [...data.congresses.filter(({ number }) => !numbers.has(number)), ...congresses];
  const inOrder = all.sort((one, other) => one.number - other.number);
  const latest = inOrder.at(-1)?.number;
  return {
    congresses: inOrder,
    decisions: [...data.decisions.filter(({ name }) => !names.has(name)), ...decisions],
    // What a file doesn't tell of may have gone on since the built-in data.
    updated: latest !== undefined && numbers.has(latest) ? updated : data.updated,
  };
}
