import type { ContentFault } from '../../lib/library/phrase-content.ts';
import type { FailureReason } from '../../lib/library/outcome.ts';
import { type MessageKey, t } from '../locale/t.ts';

const FAILURES = {
  quota: 'libFailedQuota',
  closed: 'libFailedClosed',
  other: 'libFailedOther',
} as const satisfies Record<FailureReason, MessageKey>;

const FAULTS = {
  'no-object': 'libFaultField',
  'no-text': 'libFaultNoText',
  'too-long': 'libFaultTooLong',
  'blank-unclosed': 'libFaultUnclosed',
  'blank-malformed': 'libFaultMalformed',
  'bad-date': 'libFaultDate',
  'bad-words': 'libFaultWords',
  'bad-state': 'libFaultState',
  'bad-field': 'libFaultField',
} as const satisfies Record<ContentFault, MessageKey>;

/** Why the database did not take it, and what to do. */
export function failureText(reason: FailureReason): string {
  return t(FAILURES[reason]);
}

export function faultText(fault: ContentFault): string {
  return t(FAULTS[fault]);
}
