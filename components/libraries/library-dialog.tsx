import { Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LibraryRow } from '../../lib/library/phrase-rows.ts';
import type { Failed } from '../../lib/library/outcome.ts';
import type { Missing, NoName } from '../../lib/library/store/libraries.ts';
import { store } from '../app/library.ts';
import { t } from '../locale/t.ts';
import { failureText } from './failure-text.ts';
import { FormDialog } from '../dialog/form-dialog.tsx';

export interface LibraryDialogProps {
  /** The one that is renamed; absent for a new one. */
  library: LibraryRow | undefined;
  onClose: () => void;
  /** With the id of a new one. */
  onDone: (id: string | undefined) => void;
}

function problemOf(outcome: NoName | Missing | Failed): string {
  if (outcome.status === 'failed') return failureText(outcome.reason);
  return t(outcome.status === 'no-name' ? 'libNameProblem' : 'libMissing');
}

/** Asks for the name of a library. */
export function LibraryDialog({ library, onClose, onDone }: LibraryDialogProps): ReactElement {
  const [name, setName] = useState(library?.name ?? '');
  const [problem, setProblem] = useState<string>();

  async function save(): Promise<void> {
    if (library) {
      const outcome = await store.libraries.rename(library.id, { name });
      if (outcome.status === 'done') onDone(undefined);
      else setProblem(problemOf(outcome));
    } else {
      const outcome = await store.libraries.add({ name });
      if (outcome.status === 'done') onDone(outcome.library.id);
      else setProblem(problemOf(outcome));
    }
  }

  return (
    <FormDialog
      action={t('libSave')}
      canAct={name.trim() !== ''}
      title={library ? t('libRename') : t('libAdd')}
      onAct={() => void save()}
      onClose={onClose}
    >
      <Field label={t('libName')} {...(problem === undefined ? {} : { validationMessage: problem })}>
        <Input
          maxLength={100}
          placeholder={t('libNameExample')}
          value={name}
          onChange={(_event, data) => setName(data.value)}
        />
      </Field>
    </FormDialog>
  );
}
