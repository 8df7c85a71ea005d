import type { ReactElement } from 'react';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDrawer } from './import-drawer.tsx';
import type { LibraryData } from '../library-data.ts';
import type { Say } from '../notice.ts';
import type { Place } from '../list/phrase-filter.ts';
import { RestoreDrawer } from './restore-drawer.tsx';
import type { PageWidth } from '../use-width.ts';

/** What is being done with a file. */
export type FileWork =
  | { kind: 'import'; file: File | undefined }
  | { kind: 'export'; chosen: readonly PhraseRow[] | undefined }
  | { kind: 'restore' };

export interface FileViewsProps {
  work: FileWork | undefined;
  data: LibraryData;
  place: Place;
  width: PageWidth;
  say: Say;
  onClose: () => void;
}

export function FileViews({ work, data, place, width, say, onClose }: FileViewsProps): ReactElement | undefined {
  const onDone: Say = (notice) => {
    onClose();
    say(notice);
  };
  if (work?.kind === 'import') {
    return (
      <ImportDrawer
        file={work.file}
        libraries={data.counts.open.map(({ library }) => library)}
        width={width}
        onClose={onClose}
        onDone={onDone}
      />
    );
  }
  if (work?.kind === 'export') {
    return (
      <ExportDialog
        chosen={work.chosen}
        data={data}
        library={place.kind === 'library' ? place.id : undefined}
        onClose={onClose}
        onDone={onDone}
      />
    );
  }
  if (work?.kind === 'restore') {
    return <RestoreDrawer phrases={data.counts.all} say={say} width={width} onClose={onClose} onDone={onDone} />;
  }
  return undefined;
}
