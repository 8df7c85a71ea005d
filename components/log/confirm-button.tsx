import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { t } from '../locale/t.ts';

/** Deletes at the second press only. */
export function ConfirmButton({ label, onConfirm }: { label: string; onConfirm: () => void }): ReactElement {
  const [asked, setAsked] = useState(false);
  return (
    <Button
      onBlur={() => setAsked(false)}
      onClick={() => {
        setAsked(!asked);
        if (asked) onConfirm();
      }}
    >
      {asked ? t('deleteConfirm') : label}
    </Button>
  );
}
