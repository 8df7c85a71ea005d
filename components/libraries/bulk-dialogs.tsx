import type { ReactElement } from 'react';
import type { LibraryRow, PhraseRow } from '../../lib/library/phrase-rows.ts';
import { store } from '../app/library.ts';
import { t } from '../locale/t.ts';
import { LabelDialog } from './label-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { mergePhrases } from './merge-phrases.ts';
import { bulkNotice, type Say } from './notice.ts';
import { RolesDialog } from './roles-dialog.tsx';

export interface BulkDialogsProps {
  open: 'label' | 'roles' | 'merge' | undefined;
  phrases: readonly PhraseRow[];
  libraries: readonly LibraryRow[];
  say: Say;
  onClose: () => void;
}

/** The questions that some changes of many phrases ask first. */
export function BulkDialogs({ open, phrases, libraries, say, onClose }: BulkDialogsProps): ReactElement | undefined {
  const ids = phrases.map(({ id }) => id);
  if (open === 'label') {
    return (
      <LabelDialog
        phrases={phrases}
        onClose={onClose}
        onLabel={(labels) => {
          onClose();
          void store.phrases
            .label(ids, labels)
            .then((outcome) => say(bulkNotice(store, outcome, (changed) => t('libLabelled', changed))));
        }}
      />
    );
  }
  if (open === 'roles') {
    return (
      <RolesDialog
        count={phrases.length}
        onClose={onClose}
        onRoles={(roles) => {
          onClose();
          void store.phrases
            .label(ids, { roles })
            .then((outcome) => say(bulkNotice(store, outcome, (changed) => t('libRolesSet', changed))));
        }}
      />
    );
  }
  if (open === 'merge') {
    return (
      <MergeDialog
        libraryName={(id) => libraries.find((library) => library.id === id)?.name ?? ''}
        phrases={phrases}
        onClose={onClose}
        onMerge={(ordered) => {
          onClose();
          void mergePhrases(store, ordered).then(say);
        }}
      />
    );
  }
  return undefined;
}
