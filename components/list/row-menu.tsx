import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useState } from 'react';
import { t } from '../locale/t.ts';

/** The other things to do with a row of a list. It is built on the first click: a list holds hundreds of these. */
export function RowMenu({ children }: { children: ReactNode }): ReactElement {
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
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
