import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { t } from '../../locale/t.ts';

export interface UnsavedDialogProps {
  open: boolean;
  onSave: () => void;
  onDiscard: () => void;
  onGoOn: () => void;
}

/** Asks before what was typed is thrown away. */
export function UnsavedDialog({ open, onSave, onDiscard, onGoOn }: UnsavedDialogProps): ReactElement {
  return (
    <Dialog modalType="alert" open={open} onOpenChange={onGoOn}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('libUnsaved')}</DialogTitle>
          <DialogContent>{t('libUnsavedHint')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSave}>
              {t('libSave')}
            </Button>
            <Button onClick={onDiscard}>{t('libDiscard')}</Button>
            <Button onClick={onGoOn}>{t('libGoOn')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
