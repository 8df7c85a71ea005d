import { MenuItem } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RowMenu } from '../list/row-menu.tsx';
import { t } from '../locale/t.ts';

export type PhraseDo = 'insert' | 'copy' | 'pin' | 'edit' | 'retire';

/** The other things to do with a phrase. */
export function PhraseMenu({ pinned, onDo }: { pinned: boolean; onDo: (what: PhraseDo) => void }): ReactElement {
  return (
    <RowMenu>
      <MenuItem onClick={() => onDo('pin')}>{t(pinned ? 'phraseUnpin' : 'phrasePin')}</MenuItem>
      <MenuItem onClick={() => onDo('copy')}>{t('copyText')}</MenuItem>
      <MenuItem onClick={() => onDo('edit')}>{t('phraseEdit')}</MenuItem>
      <MenuItem onClick={() => onDo('retire')}>{t('phraseRetire')}</MenuItem>
    </RowMenu>
  );
}
