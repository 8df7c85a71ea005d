import { Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LibraryRow, TermRow } from '../../../lib/library/phrase-rows.ts';
import { store } from '../../app/library.ts';
import { t } from '../../locale/t.ts';
import { failureText, faultText } from '../failure-text.ts';
import { FormDialog } from '../../dialog/form-dialog.tsx';
import { LibraryField } from '../library-field.tsx';
import { errorNotice } from '../notice.ts';
import { ProblemBar } from '../problem-bar.tsx';

export interface TermDialogProps {
  /** Absent for a new one. */
  term: TermRow | undefined;
  libraries: readonly LibraryRow[];
  onClose: () => void;
  onSaved: (term: TermRow) => void;
}

/** A wrong wording and the right one. */
export function TermDialog({ term, libraries, onClose, onSaved }: TermDialogProps): ReactElement {
  const [seen, setSeen] = useState(term);
  const [wrong, setWrong] = useState(term?.wrong ?? '');
  const [right, setRight] = useState(term?.right ?? '');
  const [note, setNote] = useState(term?.note ?? '');
  const [library, setLibrary] = useState(libraries.find(({ kind }) => kind === 'personal')?.id ?? '');
  const [problem, setProblem] = useState<string>();

  async function save(): Promise<void> {
    const content = { wrong: wrong.trim(), right: right.trim(), note: note.trim() };
    const home = library === '' ? undefined : library;
    const outcome = await (seen ? store.terms.edit(seen, content) : store.terms.add(content, home));
    if (outcome.status === 'done') onSaved(outcome.term);
    else if (outcome.status === 'conflict') {
      setSeen(outcome.now);
      setProblem(t('libTermConflict', outcome.now.author, outcome.now.wrong, outcome.now.right));
    } else if (outcome.status === 'failed') setProblem(failureText(outcome.reason));
    else setProblem(outcome.status === 'invalid' ? faultText(outcome.fault) : t('libMissing'));
  }

  return (
    <FormDialog
      action={t('libSave')}
      canAct={wrong.trim() !== '' && wrong.trim() !== right.trim()}
      title={t(term ? 'libEditTerm' : 'libAddTerm')}
      onAct={() => void save()}
      onClose={onClose}
    >
      <ProblemBar problem={problem === undefined ? undefined : errorNotice(problem)} />
      <Field required label={t('libWrong')}>
        <Input maxLength={1000} value={wrong} onChange={(_event, { value }) => setWrong(value)} />
      </Field>
      <Field hint={t('libRightHint')} label={t('libRight')}>
        <Input maxLength={1000} value={right} onChange={(_event, { value }) => setRight(value)} />
      </Field>
      <Field label={t('libNote')}>
        <Input maxLength={1000} value={note} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      {!term && <LibraryField libraries={libraries} value={library} onChange={setLibrary} />}
    </FormDialog>
  );
}
