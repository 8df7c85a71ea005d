import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EditorLink } from '../../lib/messaging/link.ts';
import { t } from '../locale/t.ts';
import { ClosingMessage, MessageRegion } from '../message/closing-message.tsx';
import type { Notice, RejectedReason, Rescue } from './notice.ts';
import type { Writing } from './use-writing.ts';

export interface NoticeBarProps {
  writing: Writing;
  /** Absent while there is no editor to go to. */
  onJump?: EditorLink['jump'] | undefined;
}

/** Says what became of the last write, with the way back. */
export function NoticeBar({ writing, onJump }: NoticeBarProps): ReactElement {
  return (
    <MessageRegion>{writing.notice && <Bar notice={writing.notice} writing={writing} onJump={onJump} />}</MessageRegion>
  );
}

function Bar({ notice, writing, onJump }: NoticeBarProps & { notice: Notice }): ReactElement {
  const undo = 'undo' in notice ? notice.undo : undefined;
  const rescue = notice.kind === 'rejected' && notice.rescue?.kind === 'paste' ? notice.rescue : undefined;
  const place = notice.kind === 'unverified' ? notice.at : undefined;
  const hasButtons = undo !== undefined || place !== undefined || rescue?.copied === false;
  return (
    <ClosingMessage
      intent={intentOf(notice)}
      layout={hasButtons ? 'multiline' : 'singleline'}
      text={
        <>
          {textOf(notice)}
          {writing.unlogged && t('noticeUnlogged')}
        </>
      }
      actions={
        <>
          {place && onJump && <Button onClick={() => onJump(place.revision, place)}>{t('look')}</Button>}
          {undo && (
            <Button disabled={writing.busy} onClick={() => void writing.undo(undo)}>
              {t('undo')}
            </Button>
          )}
          {rescue && !rescue.copied && <Button onClick={() => void writing.copy(rescue.text)}>{t('copyText')}</Button>}
        </>
      }
      onClose={writing.dismiss}
    />
  );
}

function intentOf({ kind }: Notice): 'success' | 'info' | 'warning' {
  if (kind === 'applied' || kind === 'taken-back') return 'success';
  return kind === 'undone' ? 'info' : 'warning';
}

function textOf(notice: Notice): string {
  switch (notice.kind) {
    case 'applied':
      return notice.undoSteps > 1
        ? t('noticeAppliedSteps', notice.count, notice.undoSteps)
        : t('noticeApplied', notice.count);
    case 'taken-back':
      return [
        t('noticeTakenBack', notice.count),
        notice.changed > 0 ? t('leftChanged', notice.changed) : '',
        notice.lost > 0 ? t('leftLost', notice.lost) : '',
      ].join('');
    case 'undone':
      return t('noticeUndone');
    case 'undo-failed':
      return t('noticeUndoFailed');
    case 'stale':
      return t('noticeStale');
    case 'composing':
      return t('noticeComposing');
    case 'unverified':
      return t('noticeUnverified');
    case 'rejected':
      return `${t(REJECTED[notice.reason])}${notice.rescue ? rescueText(notice.rescue) : ''}`;
  }
}

const REJECTED = {
  'read-only': 'noticeReadOnly',
  gone: 'noticeGone',
  refused: 'noticeRefused',
} as const satisfies Record<RejectedReason, string>;

/** So much of what is to be taken out is named, in UTF-16 units. */
const NAMED = 20;

function rescueText(rescue: Rescue): string {
  if (rescue.kind === 'paste') return t(rescue.copied ? 'textCopied' : 'textToCopy');
  const { words } = rescue;
  return t('wordsToDelete', words.length > NAMED ? `${words.slice(0, NAMED)}…` : words);
}
