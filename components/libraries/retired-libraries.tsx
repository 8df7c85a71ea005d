import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { store } from '../app/library.ts';
import { t } from '../locale/t.ts';
import { SettingsList } from '../settings/settings-list.tsx';
import { failureText } from './failure-text.ts';
import type { CountedLibrary } from './library-counts.ts';
import { errorNotice, type Say } from './notice.ts';

const useStyles = makeStyles({
  box: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    flexShrink: 0,
    maxHeight: '40%',
    overflowY: 'auto',
  },
});

/** Libraries that were deleted as a whole, each with the way back. */
export function RetiredLibraries({
  libraries,
  say,
}: {
  libraries: readonly CountedLibrary[];
  say: Say;
}): ReactElement | undefined {
  const styles = useStyles();

  async function restore(id: string, name: string): Promise<void> {
    const outcome = await store.libraries.restore(id);
    if (outcome.status === 'failed') say(errorNotice(failureText(outcome.reason)));
    else if (outcome.status === 'missing') say(errorNotice(t('libMissing')));
    else say({ intent: 'success', text: t('libLibraryRestored', name) });
  }

  if (libraries.length === 0) return undefined;
  return (
    <div className={styles.box}>
      <SettingsList
        action={t('libRestore')}
        empty=""
        items={libraries.map(({ library, count }) => ({
          id: library.id,
          label: library.name,
          hint: t('libCount', count),
          remove: () => void restore(library.id, library.name),
        }))}
        title={t('libRetiredLibraries')}
      />
    </div>
  );
}
