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
import { t } from '../locale/t.ts';
import { ruleTexts } from './rule-texts.ts';

/** Why the panel mentions findings of that rule. */
export function ExplainDialog({ rule, onClose }: { rule: string | undefined; onClose: () => void }): ReactElement {
  const texts = ruleTexts(rule ?? '');
  return (
    <Dialog open={rule !== undefined} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(texts.name)}</DialogTitle>
          <DialogContent>{t(texts.why)}</DialogContent>
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
