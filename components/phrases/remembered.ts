import { yearIn } from '../../lib/core/year-in.ts';
import type { SnippetBlank } from '../../lib/core/phrases/snippet.ts';
import type { Answer } from '../../lib/library/library.ts';
import type { AnswerRow } from '../../lib/library/rows.ts';

/** What a unit says of itself over and over: asked once, in the settings or when a phrase first wants it. */
export const PROFILE = ['单位全称', '单位简称', '负责人', '联系人', '联系电话'] as const;

/** Blanks that one answer fills in every draft; counts and names of things differ each time. */
const KEPT = new Set<string>(PROFILE);

/** The id under which the answer to blanks of that label is remembered. */
export function answerId(label: string): string {
  return `phrase:${label}`;
}

/** What a blank begins with: the unit’s own words, the draft’s year, else nothing. */
export function proposedValue({ label }: SnippetBlank, answers: readonly AnswerRow[], title: string): string {
  if (KEPT.has(label)) return answers.find(({ groupId }) => groupId === answerId(label))?.value ?? '';
  return /^(?:本?年度|年份)$/u.test(label) ? String(yearIn(title) ?? '') : '';
}

/** What was last given for it, offered but not filled in. */
export function lastValue({ label }: SnippetBlank, answers: readonly AnswerRow[]): string | undefined {
  return answers.find(({ groupId }) => groupId === answerId(label))?.value;
}

/** What is to be remembered of the values given. */
export function answersOf(blanks: readonly SnippetBlank[], values: ReadonlyMap<number, string>): Answer[] {
  return blanks.flatMap(({ number, label }) => {
    const value = values.get(number)?.trim() ?? '';
    return value === '' || label === '' ? [] : [{ groupId: answerId(label), label, value }];
  });
}
