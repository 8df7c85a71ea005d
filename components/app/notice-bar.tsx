import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { t } from '../locale/t.ts';
import type { Notice, Writing } from './notice.ts';

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

/** Says what became of the last write, with the way back. */
export function NoticeBar({ writing }: { writing: Writing }): ReactElement | null {
  const styles = useStyles();
  const { notice } = writing;
  if (!notice) return null;
  return (
    <MessageBar
      className={styles.bar}
      intent={intentOf(notice)}
      layout={hasAction(notice) ? 'multiline' : 'singleline'}
      politeness="polite"
    >
      <MessageBarBody>{textOf(notice)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={t('close')}
            icon={<DismissRegular />}
            onClick={writing.dismiss}
          />
        }
      >
        {notice.kind === 'applied' && (
          <Button disabled={writing.busy} onClick={() => void writing.undo(notice.write)}>
            {t('undo')}
          </Button>
        )}
        {notice.kind === 'rejected' && (
          <Button onClick={() => void navigator.clipboard.writeText(notice.texts.join('\n'))}>{t('copyText')}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function hasAction({ kind }: Notice): boolean {
  return kind === 'applied' || kind === 'rejected';
}

function intentOf(notice: Notice): 'success' | 'info' | 'warning' {
  if (notice.kind === 'applied') return 'success';
  return notice.kind === 'undone' ? 'info' : 'warning';
}

function textOf(notice: Notice): string {
  switch (notice.kind) {
    case 'applied':
      return notice.undoSteps > 1
        ? t('noticeAppliedSteps', notice.count, notice.undoSteps)
        : t('noticeApplied', notice.count);
    case 'undone':
      return t('noticeUndone');
    case 'undo-failed':
      return t('noticeUndoFailed');
    case 'stale':
      return t('noticeStale');
    case 'unverified':
      return t('noticeUnverified');
    case 'rejected':
      return t(REJECTED[notice.reason]);
  }
}

const REJECTED = {
  composing: 'noticeComposing',
  'read-only': 'noticeReadOnly',
  gone: 'noticeGone',
  refused: 'noticeRefused',
} as const;
