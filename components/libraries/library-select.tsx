import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { t } from '../locale/t.ts';
import { LibraryMenu } from './library-menu.tsx';
import type { LibraryNavProps } from './library-nav.tsx';
import { type Place, placeKey } from './list/phrase-filter.ts';

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

  const places: Place[] = [
    { kind: 'all' },
    ...counts.open.map(({ library }): Place => ({ kind: 'library', id: library.id })),
    { kind: 'deleted' },
  ];

  function choose(chosen: string): void {
    onPlace(places.find((each) => placeKey(each) === chosen) ?? { kind: 'all' });
  }

  return (
    <div className={styles.row}>
      <Select
        aria-label={t('libLibraries')}
        className={styles.select}
        value={placeKey(place)}
        onChange={(_event, data) => choose(data.value)}
      >
        <option value="all">{t('libCounted', t('libAll'), counts.all)}</option>
        {counts.open.map(({ library, count }) => (
          <option key={library.id} value={placeKey({ kind: 'library', id: library.id })}>
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
