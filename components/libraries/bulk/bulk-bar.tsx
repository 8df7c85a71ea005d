import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowExportRegular,
  ArrowUndoRegular,
  DeleteRegular,
  FolderArrowRightRegular,
  MergeRegular,
  TagRegular,
  TextBulletListSquareRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LibraryRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
});

export type BulkDo = 'label' | 'roles' | 'merge' | 'export' | 'retire' | 'restore' | 'clear';

export interface BulkBarProps {
  count: number;
  /** Whether a change is under way. */
  busy: boolean;
  /** Those they can be moved to. */
  libraries: readonly LibraryRow[];
  areDeleted: boolean;
  /** Why they can’t be merged; undefined where they can. */
  mergeProblem: string | undefined;
  /** Without pictures, where there is little room. */
  isTight: boolean;
  onDo: (what: BulkDo) => void;
  onMove: (library: LibraryRow) => void;
}

/** What can be done with the phrases that are ticked. */
export function BulkBar(props: BulkBarProps): ReactElement {
  const { count, busy, libraries, areDeleted, onDo, onMove } = props;
  const styles = useStyles();
  const icon = (picture: ReactElement): ReactElement | null => (props.isTight ? null : picture);
  return (
    <div aria-label={t('libBulk')} className={styles.bar} role="toolbar">
      <span aria-live="polite" className={styles.count}>
        {t(busy ? 'libChanging' : 'libChosen', count)}
      </span>
      {areDeleted ? (
        <Button
          className={styles.button}
          disabled={busy}
          icon={icon(<ArrowUndoRegular />)}
          onClick={() => onDo('restore')}
        >
          {t('libRestore')}
        </Button>
      ) : (
        <>
          <Button className={styles.button} disabled={busy} icon={icon(<TagRegular />)} onClick={() => onDo('label')}>
            {t('libLabel')}
          </Button>
          <Button
            className={styles.button}
            disabled={busy}
            icon={icon(<TextBulletListSquareRegular />)}
            onClick={() => onDo('roles')}
          >
            {t('libSetRoles')}
          </Button>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button className={styles.button} disabled={busy} icon={icon(<FolderArrowRightRegular />)}>
                {t('libMove')}
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {libraries.map((library) => (
                  <MenuItem key={library.id} onClick={() => onMove(library)}>
                    {library.name}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          <Button
            className={styles.button}
            disabled={busy}
            disabledFocusable={props.mergeProblem !== undefined}
            icon={icon(<MergeRegular />)}
            title={props.mergeProblem}
            onClick={() => onDo('merge')}
          >
            {t('libMerge')}
          </Button>
          <Button
            className={styles.button}
            disabled={busy}
            icon={icon(<ArrowExportRegular />)}
            onClick={() => onDo('export')}
          >
            {t('libExport')}
          </Button>
          <Button
            className={styles.button}
            disabled={busy}
            icon={icon(<DeleteRegular />)}
            onClick={() => onDo('retire')}
          >
            {t('libRetirePhrases')}
          </Button>
        </>
      )}
      <Button appearance="subtle" className={styles.button} onClick={() => onDo('clear')}>
        {t('libChooseNone')}
      </Button>
    </div>
  );
}
