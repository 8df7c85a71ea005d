import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { t } from '../locale/t.ts';
import { ClosingMessage, MessageRegion } from '../message/closing-message.tsx';
import type { LibraryNotice } from './notice.ts';

export interface LibraryNoticeBarProps {
  notice: LibraryNotice | undefined;
  onNotice: (notice: LibraryNotice | undefined) => void;
}

export function LibraryNoticeBar({ notice, onNotice }: LibraryNoticeBarProps): ReactElement {
  return (
    <MessageRegion>
      {notice && (
        <ClosingMessage
          key={notice.text}
          actions={notice.undo && <UndoButton undo={notice.undo} onUndone={onNotice} />}
          intent={notice.intent}
          text={notice.text}
          onClose={() => onNotice(undefined)}
        />
      )}
    </MessageRegion>
  );
}

interface UndoButtonProps {
  undo: () => Promise<LibraryNotice>;
  onUndone: (notice: LibraryNotice) => void;
}

function UndoButton({ undo, onUndone }: UndoButtonProps): ReactElement {
  const [busy, setBusy] = useState(false);

  async function takeBack(): Promise<void> {
    setBusy(true);
    onUndone(await undo());
  }

  return (
    <Button disabled={busy} onClick={() => void takeBack()}>
      {t('undo')}
    </Button>
  );
}
