import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { writePhraseLines } from '../../../lib/library/exchange/phrase-lines.ts';
import { writeLibraryFile } from '../../../lib/library/exchange/write-library.ts';
import type { LibraryRow, PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';
import { FormDialog } from '../../dialog/form-dialog.tsx';
import type { LibraryData } from '../library-data.ts';
import { errorNotice, type LibraryNotice } from '../notice.ts';
import { saveFile } from './save-file.ts';

export interface ExportDialogProps {
  data: LibraryData;
  /** Those that were ticked; absent for a library. */
  chosen: readonly PhraseRow[] | undefined;
  /** The id of the library that is looked at. */
  library: string | undefined;
  onClose: () => void;
  onDone: (notice: LibraryNotice) => void;
}

/** Asks what goes into a file, and of which kind it is. */
export function ExportDialog({ data, chosen, library, onClose, onDone }: ExportDialogProps): ReactElement {
  const libraries = data.counts.open.map((counted) => counted.library);
  const [id, setId] = useState(library ?? libraries[0]?.id ?? '');
  const [kind, setKind] = useState<'json' | 'txt'>('json');

  function save(): void {
    const home = chosen ? homeOf(chosen, libraries) : libraries.find((each) => each.id === id);
    if (!home) {
      onDone(errorNotice(t('libMissing')));
      return;
    }
    const phrases = (chosen ?? data.phrases.filter((phrase) => phrase.library === home.id)).filter(isKept);
    const terms = chosen ? [] : data.terms.filter((term) => term.library === home.id && isKept(term));
    const text = kind === 'json' ? writeLibraryFile(home, phrases, terms) : writePhraseLines(phrases);
    saveFile(`${home.name}.${kind}`, new Blob([text], { type: kind === 'json' ? 'application/json' : 'text/plain' }));
    onDone({ intent: 'success', text: t('libExported', phrases.length, `${home.name}.${kind}`) });
  }

  return (
    <FormDialog
      action={t('libExport')}
      canAct={chosen !== undefined || id !== ''}
      title={chosen ? t('libExportChosen', chosen.length) : t('libExportLibrary')}
      onAct={save}
      onClose={onClose}
    >
      {!chosen && (
        <Field label={t('libLibraryOf')}>
          <Select value={id} onChange={(_event, { value }) => setId(value)}>
            {libraries.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('libExportKind')}>
        <RadioGroup value={kind} onChange={(_event, { value }) => setKind(value === 'txt' ? 'txt' : 'json')}>
          <Radio label={t('libExportJson')} value="json" />
          <Radio label={t('libExportTxt')} value="txt" />
        </RadioGroup>
      </Field>
    </FormDialog>
  );
}

/** What the file calls its library: theirs where all are of one. */
function homeOf(
  phrases: readonly PhraseRow[],
  libraries: readonly LibraryRow[],
): Pick<LibraryRow, 'id' | 'name' | 'note'> {
  const ids = new Set(phrases.map(({ library }) => library));
  const only = ids.size === 1 ? libraries.find(({ id }) => ids.has(id)) : undefined;
  return only ?? { id: crypto.randomUUID(), name: t('libExportName'), note: '' };
}

function isKept({ retiredAt }: { retiredAt?: number | undefined }): boolean {
  return retiredAt === undefined;
}
