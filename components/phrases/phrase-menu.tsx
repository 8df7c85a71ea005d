import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { t } from '../locale/t.ts';

export type PhraseDo = 'insert' | 'copy' | 'pin' | 'edit' | 'retire';

/** The other things to do with a phrase; built on the first click. */
export function PhraseMenu({ pinned, onDo }: { pinned: boolean; onDo: (what: PhraseDo) => void }): ReactElement {
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button
      appearance="subtle"
      aria-haspopup="menu"
      aria-label={t('more')}
      icon={<MoreHorizontalRegular />}
      {...(wanted ? {} : { onClick: () => setWanted(true) })}
    />
  );
  if (!wanted) return button;
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onDo('pin')}>{t(pinned ? 'phraseUnpin' : 'phrasePin')}</MenuItem>
          <MenuItem onClick={() => onDo('copy')}>{t('copyText')}</MenuItem>
          <MenuItem onClick={() => onDo('edit')}>{t('phraseEdit')}</MenuItem>
          <MenuItem onClick={() => onDo('retire')}>{t('phraseRetire')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
