import { roleOptions } from '../../../lib/core/phrases/roles.ts';
import { type ReactElement, useState } from 'react';
import { t } from '../../locale/t.ts';
import { ChipSet } from '../chip-set.tsx';
import { FormDialog } from '../../dialog/form-dialog.tsx';

export interface RolesDialogProps {
  count: number;
  onClose: () => void;
  onRoles: (roles: string[]) => void;
}

/** The roles that many phrases are to have, instead of those they had. */
export function RolesDialog({ count, onClose, onRoles }: RolesDialogProps): ReactElement {
  const [roles, setRoles] = useState<string[]>([]);
  return (
    <FormDialog action={t('libSave')} title={t('libRolesTitle', count)} onAct={() => onRoles(roles)} onClose={onClose}>
      <ChipSet
        chosen={roles}
        hint={t('libRolesHint')}
        label={t('libRoles')}
        options={roleOptions}
        onChange={setRoles}
      />
    </FormDialog>
  );
}
