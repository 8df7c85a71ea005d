import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LinkStatus, UnreadableReason } from '../../lib/messaging/link.ts';
import { grantSite } from '../../lib/messaging/sites.ts';
import { type MessageKey, t } from '../locale/t.ts';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalL },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
});

export interface LinkProblemProps {
  status: LinkStatus;
  /** The draft as last read, if any was. */
  lastText: string | undefined;
  onRetry: () => void;
  onPaste: () => void;
}

/** Why nothing can be read just now, and what works instead. Null while all is well. */
export function LinkProblem({ status, lastText, onRetry, onPaste }: LinkProblemProps): ReactElement | null {
  const styles = useStyles();
  const said = describe(status);
  if (!said) return null;
  return (
    <div className={styles.root} aria-live="polite">
      <p className={styles.head}>{t(said.head)}</p>
      <p className={styles.text}>{t(said.hint)}</p>
      <div className={styles.actions}>
        {originsOf(status).map((origin) => (
          <Button key={origin} appearance="primary" onClick={() => void grantSite(origin)}>
            {t('grantSite', origin)}
          </Button>
        ))}
        {status.state !== 'connecting' && (
          <>
            {(status.state !== 'gone' || status.what !== 'tab') && <Button onClick={onRetry}>{t('lookAgain')}</Button>}
            <Button onClick={onPaste}>{t('openPasteBox')}</Button>
          </>
        )}
        {status.state === 'gone' && lastText !== undefined && (
          <Button onClick={() => void navigator.clipboard.writeText(lastText)}>{t('copyLastText')}</Button>
        )}
      </div>
    </div>
  );
}

function originsOf(status: LinkStatus): string[] {
  if (status.state === 'no-access') return status.origin === undefined ? [] : [status.origin];
  return status.state === 'no-editor' ? status.frames : [];
}

interface Said {
  head: MessageKey;
  hint: MessageKey;
}

function describe(status: LinkStatus): Said | undefined {
  switch (status.state) {
    case 'ready':
      return undefined;
    case 'connecting':
      return { head: 'connecting', hint: 'connectingHint' };
    case 'no-access':
      return { head: 'noAccess', hint: 'noAccessHint' };
    case 'no-editor':
      return { head: 'noEditor', hint: status.frames.length > 0 ? 'noEditorFramesHint' : 'noEditorHint' };
    case 'gone':
      return status.what === 'tab'
        ? { head: 'goneTab', hint: 'goneTabHint' }
        : { head: 'goneEditor', hint: 'goneEditorHint' };
    case 'unreadable':
      return UNREADABLE[status.reason];
  }
}

const UNREADABLE: Record<UnreadableReason, Said> = {
  'browser-page': { head: 'unreadableBrowser', hint: 'unreadableHint' },
  file: { head: 'unreadableFile', hint: 'unreadableFileHint' },
  pdf: { head: 'unreadablePdf', hint: 'unreadableHint' },
  'too-long': { head: 'unreadableTooLong', hint: 'unreadableTooLongHint' },
  partial: { head: 'unreadablePartial', hint: 'unreadablePartialHint' },
  flood: { head: 'unreadableFlood', hint: 'unreadableFloodHint' },
  other: { head: 'unreadableOther', hint: 'unreadableHint' },
};
