import type { MessageKey } from '../locale/t.ts';

/** What the interface calls a rule, and why it matters. */
const TEXTS: Record<string, { name: MessageKey; why: MessageKey }> = {
  placeholder: { name: 'rulePlaceholder', why: 'rulePlaceholderWhy' },
  'missing-section': { name: 'ruleMissingSection', why: 'ruleMissingSectionWhy' },
};

const OTHER = { name: 'ruleOther', why: 'ruleOtherWhy' } as const;

export function ruleTexts(rule: string): { name: MessageKey; why: MessageKey } {
  return TEXTS[rule] ?? OTHER;
}
