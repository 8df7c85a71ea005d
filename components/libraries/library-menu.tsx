import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LibraryRow } from '../../lib/library/phrase-rows.ts';
import { t } from '../locale/t.ts';

export type LibraryDo = 'rename' | 'retire';

/** What can be done with a library as a whole. */
export function LibraryMenu({ library, onDo }: { library: LibraryRow; onDo: (what: LibraryDo) => void }): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" aria-label={t('libMoreOf', library.name)} icon={<MoreHorizontalRegular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onDo('rename')}>{t('libRename')}</MenuItem>
          <MenuItem onClick={() => onDo('retire')}>{t('libRetire')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
