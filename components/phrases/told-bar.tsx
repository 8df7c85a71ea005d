import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { t } from '../locale/t.ts';
import { ClosingMessage, MessageRegion } from '../message/closing-message.tsx';

/** What became of something done to a phrase. */
export interface Told {
  text: string;
  isProblem: boolean;
  undo?: () => void;
}

export function ToldBar({ told, onClose }: { told: Told | undefined; onClose: () => void }): ReactElement {
  return (
    <MessageRegion>
      {told && (
        <ClosingMessage
          actions={told.undo && <Button onClick={told.undo}>{t('undo')}</Button>}
          intent={told.isProblem ? 'warning' : 'success'}
          text={told.text}
          onClose={onClose}
        />
      )}
    </MessageRegion>
  );
}
