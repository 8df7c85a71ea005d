import { MenuItem } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RowMenu } from '../list/row-menu.tsx';
import { t } from '../locale/t.ts';
import type { FindingDo } from './finding-item.tsx';

export interface MoreMenuProps {
  /** What “never again” would be about, in words. */
  subject: string;
  onDo: (what: FindingDo) => void;
}

/** The other things to do about a finding. */
export function MoreMenu({ subject, onDo }: MoreMenuProps): ReactElement {
  return (
    <RowMenu>
      <MenuItem onClick={() => onDo('ignore-here')}>{t('ignoreHere')}</MenuItem>
      <MenuItem onClick={() => onDo('ignore-for-good')}>{t('ignoreForGood', subject)}</MenuItem>
      <MenuItem onClick={() => onDo('switch-off')}>{t('switchOff')}</MenuItem>
      <MenuItem onClick={() => onDo('explain')}>{t('explain')}</MenuItem>
    </RowMenu>
  );
}
