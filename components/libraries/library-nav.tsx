import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, BookRegular, DeleteRegular, LibraryRegular, PersonRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { LibraryRow } from '../../lib/library/phrase-rows.ts';
import { t } from '../locale/t.ts';
import type { LibraryCounts } from './library-counts.ts';
import { type LibraryDo, LibraryMenu } from './library-menu.tsx';
import { type Place, placeKey } from './list/phrase-filter.ts';

const useStyles = makeStyles({
  nav: {
    width: '232px',
    flexShrink: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalS,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxSizing: 'border-box',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', borderRadius: tokens.borderRadiusMedium },
  current: { backgroundColor: tokens.colorNeutralBackground2Selected },
  button: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '36px',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  currentName: { fontWeight: tokens.fontWeightSemibold },
  name: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  // Rows without a menu keep its room, so that the counts stand in one line.
  noMenu: { width: '32px', flexShrink: 0 },
  add: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalM },
});

export interface LibraryNavProps {
  counts: LibraryCounts;
  place: Place;
  onPlace: (place: Place) => void;
  onAdd: () => void;
  onDo: (what: LibraryDo, library: LibraryRow) => void;
}

const ICONS = { personal: <PersonRegular />, 'built-in': <BookRegular />, imported: <LibraryRegular /> };

/** The libraries, each with its count, beside the list. */
export function LibraryNav({ counts, place, onPlace, onAdd, onDo }: LibraryNavProps): ReactElement {
  const styles = useStyles();

  function entry(target: Place, name: string, count: number, icon: ReactElement, menu?: ReactNode): ReactElement {
    const isCurrent = placeKey(place) === placeKey(target);
    return (
      <li key={placeKey(target)} className={mergeClasses(styles.row, isCurrent && styles.current)}>
        <Button
          appearance="transparent"
          aria-current={isCurrent ? 'true' : undefined}
          className={styles.button}
          icon={icon}
          title={name}
          onClick={() => onPlace(target)}
        >
          <span className={mergeClasses(styles.name, isCurrent && styles.currentName)}>{name}</span>
          <span className={styles.count}>{count}</span>
        </Button>
        {menu ?? <span className={styles.noMenu} />}
      </li>
    );
  }

  return (
    <nav aria-label={t('libLibraries')} className={styles.nav}>
      <ul className={styles.list}>
        {entry({ kind: 'all' }, t('libAll'), counts.all, <LibraryRegular />)}
        {counts.open.map(({ library, count }) =>
          entry(
            { kind: 'library', id: library.id },
            library.name,
            count,
            ICONS[library.kind],
            <LibraryMenu library={library} onDo={(what) => onDo(what, library)} />,
          ),
        )}
      </ul>
      <Button appearance="subtle" className={styles.add} icon={<AddRegular />} onClick={onAdd}>
        {t('libAdd')}
      </Button>
      <ul className={styles.list}>{entry({ kind: 'deleted' }, t('libDeleted'), counts.deleted, <DeleteRegular />)}</ul>
    </nav>
  );
}
