import type { ReactElement } from 'react';
import type { LibraryRow, PhraseRow } from '../../../lib/library/phrase-rows.ts';
import type { PhraseLabels } from '../../../lib/library/store/bulk-changes.ts';
import { store } from '../../app/library.ts';
import { t } from '../../locale/t.ts';
import { LabelDialog } from './label-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { mergePhrases } from './merge-phrases.ts';
import { bulkNotice, type LibraryNotice } from '../notice.ts';
import { RolesDialog } from './roles-dialog.tsx';

export interface BulkDialogsProps {
  open: 'label' | 'roles' | 'merge' | undefined;
  phrases: readonly PhraseRow[];
  libraries: readonly LibraryRow[];
  onClose: () => void;
  /** A change that was begun, and what is to be said of it. */
  onChange: (change: Promise<LibraryNotice>) => void;
}

/** The questions that some changes of many phrases ask first. */
export function BulkDialogs(props: BulkDialogsProps): ReactElement | undefined {
  const { open, phrases, libraries, onClose, onChange } = props;

  function start(change: Promise<LibraryNotice>): void {
    onClose();
    onChange(change);
  }

  async function label(labels: PhraseLabels, text: 'libLabelled' | 'libRolesSet'): Promise<LibraryNotice> {
    const ids = phrases.map(({ id }) => id);
    return bulkNotice(store, await store.phrases.label(ids, labels), (changed) => t(text, changed));
  }

  if (open === 'label') {
    return (
      <LabelDialog phrases={phrases} onClose={onClose} onLabel={(labels) => start(label(labels, 'libLabelled'))} />
    );
  }
  if (open === 'roles') {
    return (
      <RolesDialog
        count={phrases.length}
        onClose={onClose}
        onRoles={(roles) => start(label({ roles }, 'libRolesSet'))}
      />
    );
  }
  if (open === 'merge') {
    return (
      <MergeDialog
        libraryName={(id) => libraries.find((library) => library.id === id)?.name ?? ''}
        phrases={phrases}
        onClose={onClose}
        onMerge={(ordered) => start(mergePhrases(store, ordered))}
      />
    );
  }
  return undefined;
}
