import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { t } from '../locale/t.ts';
import { LibraryMenu } from './library-menu.tsx';
import type { LibraryNavProps } from './library-nav.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  select: { flexGrow: 1, minWidth: 0 },
});

/** The libraries above the list, where there is no room beside it. */
export function LibrarySelect({ counts, place, onPlace, onAdd, onDo }: LibraryNavProps): ReactElement {
  const styles = useStyles();
  const current = place.kind === 'library' ? counts.open.find(({ library }) => library.id === place.id) : undefined;
  const value = place.kind === 'library' ? `library ${place.id}` : place.kind;

  function choose(chosen: string): void {
    if (chosen === 'all' || chosen === 'deleted') onPlace({ kind: chosen });
    else onPlace({ kind: 'library', id: chosen.slice('library '.length) });
  }

  return (
    <div className={styles.row}>
      <Select
        aria-label={t('libLibraries')}
        className={styles.select}
        value={value}
        onChange={(_event, data) => choose(data.value)}
      >
        <option value="all">{t('libCounted', t('libAll'), counts.all)}</option>
        {counts.open.map(({ library, count }) => (
          <option key={library.id} value={`library ${library.id}`}>
            {t('libCounted', library.name, count)}
          </option>
        ))}
        <option value="deleted">{t('libCounted', t('libDeleted'), counts.deleted)}</option>
      </Select>
      {current && <LibraryMenu library={current.library} onDo={(what) => onDo(what, current.library)} />}
      <Button appearance="subtle" aria-label={t('libAdd')} icon={<AddRegular />} onClick={onAdd} />
    </div>
  );
}
