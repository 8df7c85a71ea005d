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
import { ruleById } from '../../lib/core/rules/index.ts';
import { t } from '../locale/t.ts';

/** Why the panel mentions findings of that rule. */
export function ExplainDialog({ rule, onClose }: { rule: string | undefined; onClose: () => void }): ReactElement {
  const explained = ruleById(rule ?? '');
  return (
    <Dialog open={rule !== undefined} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{explained?.name ?? t('ruleOther')}</DialogTitle>
          <DialogContent>{explained?.why ?? t('ruleOtherWhy')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
