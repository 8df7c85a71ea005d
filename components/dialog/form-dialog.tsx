import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { t } from '../locale/t.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

export interface FormDialogProps {
  title: string;
  /** The word on the button that does it. */
  action: string;
  canAct?: boolean;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Something to fill in, and to do then: by the button, or by Ctrl+Enter, or by Enter in a field of one line. */
export function FormDialog({ title, action, canAct = true, onAct, onClose, children }: FormDialogProps): ReactElement {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) form.current?.requestSubmit();
        }}
      >
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            if (canAct) onAct();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>{children}</DialogContent>
            <DialogActions>
              <Button appearance="primary" disabled={!canAct} type="submit">
                {action}
              </Button>
              <Button onClick={onClose}>{t('cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
