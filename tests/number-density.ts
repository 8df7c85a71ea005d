/** Numbers written in digits, per 1,000 characters. Real summaries and the public reports of provinces hold 13 to 16. */
export function numberDensity(draft: string): number {
  return ((draft.match(/\d+/gu)?.length ?? 0) * 1_000) / draft.length;
}

/** Most that an office's draft holds; those labelled to try how figures are read hold about 75. */
const MOST_NUMBERS = 30;

/** Whether the draft holds no more numbers than offices write. */
export function isUsual(draft: string): boolean {
  return numberDensity(draft) <= MOST_NUMBERS;
}
