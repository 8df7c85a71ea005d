import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { t } from '../locale/t.ts';
import type { FindingDo } from './finding-item.tsx';

export interface MoreMenuProps {
  /** What “never again” would be about, in words. */
  subject: string;
  onDo: (what: FindingDo) => void;
}

/** The other things to do about a finding. The menu is built on the first click: a list holds hundreds of these. */
export function MoreMenu({ subject, onDo }: MoreMenuProps): ReactElement {
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
          <MenuItem onClick={() => onDo('ignore-here')}>{t('ignoreHere')}</MenuItem>
          <MenuItem onClick={() => onDo('ignore-for-good')}>{t('ignoreForGood', subject)}</MenuItem>
          <MenuItem onClick={() => onDo('switch-off')}>{t('switchOff')}</MenuItem>
          <MenuItem onClick={() => onDo('explain')}>{t('explain')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
