import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { TermRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';

const useStyles = makeStyles({
  table: { width: '100%', maxWidth: '900px', marginTop: tokens.spacingVerticalM, borderCollapse: 'collapse' },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { whiteSpace: 'nowrap', textAlign: 'right' },
});

export interface TermTableProps {
  terms: readonly TermRow[];
  libraryName: (id: string) => string;
  onEdit: (term: TermRow) => void;
  onRetire: (term: TermRow) => void;
  onRestore: (term: TermRow) => void;
}

export function TermTable({ terms, libraryName, onEdit, onRetire, onRestore }: TermTableProps): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['libWrong', 'libRight', 'libNoteAndLibrary', 'libActions'] as const).map((title) => (
            <th key={title} className={styles.head} scope="col">
              {t(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.id}>
            <td className={styles.cell}>{term.wrong}</td>
            <td className={styles.cell}>{term.right === '' ? t('libRightNone') : term.right}</td>
            <td className={styles.cell}>
              <div>{term.note}</div>
              <div className={styles.note}>{libraryName(term.library)}</div>
            </td>
            <td className={styles.cell}>
              <div className={styles.buttons}>
                {term.retiredAt === undefined ? (
                  <>
                    <Button
                      appearance="subtle"
                      aria-label={t('libEditOf', term.wrong)}
                      icon={<EditRegular />}
                      onClick={() => onEdit(term)}
                    />
                    <Button
                      appearance="subtle"
                      aria-label={t('libRetireOf', term.wrong)}
                      icon={<DeleteRegular />}
                      onClick={() => onRetire(term)}
                    />
                  </>
                ) : (
                  <Button
                    appearance="subtle"
                    aria-label={t('libRestoreOf', term.wrong)}
                    icon={<ArrowUndoRegular />}
                    onClick={() => onRestore(term)}
                  />
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
