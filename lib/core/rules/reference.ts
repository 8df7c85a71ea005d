import { readsReferences } from '../references/facts.ts';
import { findLostReferences, type LostReference } from '../references/lost-references.ts';
import type { Report, Rule } from './rule.ts';

/** 见附件3 where there are two, 见第八部分 where there are five. */
export const reference: Rule = {
  check: ({ document }) => findLostReferences(document).map((lost) => report(lost)),
  reads: readsReferences,
};

function report(lost: LostReference): Report {
  const { paragraph, reference: found } = lost;
  const subject = paragraph.text.slice(found.start, found.end);
  return {
    start: paragraph.start + found.start,
    end: paragraph.start + found.end,
    // Pictures aren't part of the text that is checked.
    ...(found.kind === 'picture' ? { severity: 'info' as const } : {}),
    subject,
    message: messageOf(lost, subject),
    fixes: [],
  };
}

function messageOf({ reference: { kind }, last }: LostReference, words: string): string {
  switch (kind) {
    case 'annex':
      return last === undefined
        ? `这里提到“${words}”，稿子后面没有附件，也没有附件说明，请补上`
        : `这里提到“${words}”，附件只列到第${last}个，请核对`;
    case 'table':
    case 'picture':
      return `这里提到“${words}”，稿子里没有找到，请核对`;
    case 'part':
      return `这里提到“${words}”，稿子里没有这一处，请核对`;
    case 'told':
      return `这里说“${words}”，前面列出的是${last}项，请核对`;
    default:
      return `“${words}”后面没有内容，请补上`;
  }
}
