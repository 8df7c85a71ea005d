import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowImportRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { t } from '../../locale/t.ts';

export type FileDo = 'import' | 'export' | 'backup' | 'restore';

/** What is done with libraries as files. */
export function FileMenu({ isTight, onDo }: { isTight: boolean; onDo: (what: FileDo) => void }): ReactElement {
  return (
    <>
      {!isTight && (
        <Button icon={<ArrowImportRegular />} onClick={() => onDo('import')}>
          {t('libImport')}
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" aria-label={t('libFiles')} icon={<MoreHorizontalRegular />} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {isTight && <MenuItem onClick={() => onDo('import')}>{t('libImport')}</MenuItem>}
            <MenuItem onClick={() => onDo('export')}>{t('libExport')}</MenuItem>
            <MenuItem onClick={() => onDo('backup')}>{t('libBackup')}</MenuItem>
            <MenuItem onClick={() => onDo('restore')}>{t('libRestoreBackup')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
