import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImportPlan } from '../../../lib/library/exchange/plan-import.ts';
import type { LibraryRow } from '../../../lib/library/phrase-rows.ts';
import { t } from '../../locale/t.ts';
import { rowFaultText } from './file-problem-text.ts';
import { PreviewGroup } from './preview-group.tsx';
import { SnippetText } from '../snippet-text.tsx';
import { TextChange } from '../text-change.tsx';

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  groups: { display: 'flex', flexDirection: 'column' },
  wrong: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ImportPreviewProps {
  name: string;
  plan: ImportPlan;
  /** Those that new rows can go to. */
  libraries: readonly LibraryRow[];
  /** The id of the one that was chosen; undefined for the file’s own. */
  chosen: string | undefined;
  addsDuplicates: boolean;
  onLibrary: (id: string | undefined) => void;
  onDuplicates: (adds: boolean) => void;
}

/** What would come in with a file, before it does. */
export function ImportPreview(props: ImportPreviewProps): ReactElement {
  const { plan, libraries, chosen } = props;
  const styles = useStyles();
  const added = [
    ...first(plan.added).map(({ id, body }) => ({ id, view: <SnippetText body={body} /> })),
    ...first(plan.addedTerms).map(({ id, wrong, right }) => ({ id, view: t('libTermChange', wrong, right) })),
  ];
  const changed = [
    ...first(plan.changed).map(({ former, row }) => {
      return { id: row.id, view: <TextChange from={former.body} to={row.body} /> };
    }),
    ...first(plan.changedTerms).map(({ row }) => ({ id: row.id, view: t('libTermChange', row.wrong, row.right) })),
  ];
  const there = first(plan.duplicates).map(({ row }) => ({ id: row.id, view: <SnippetText body={row.body} /> }));
  const rejected = first(plan.rejected).map(({ list, row, text, reason }) => ({
    id: `${list} ${row}`,
    view: (
      <>
        <div>{t(list === 'phrases' ? 'libRowAt' : 'libTermRowAt', row, rowFaultText(reason))}</div>
        <div className={styles.wrong}>{text}</div>
      </>
    ),
  }));
  const own = chosen === undefined ? plan.library.name : t('libOwnLibrary');

  return (
    <>
      <p className={styles.name}>{props.name}</p>
      <Field hint={t('libImportIntoHint')} label={t('libImportInto')}>
        <Select
          value={chosen ?? ''}
          onChange={(_event, { value }) => props.onLibrary(value === '' ? undefined : value)}
        >
          <option value="">
            {chosen === undefined && !libraries.some(({ id }) => id === plan.library.id) ? t('libNewNamed', own) : own}
          </option>
          {libraries
            .filter(({ id }) => chosen !== undefined || id !== plan.library.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
      </Field>
      <div className={styles.groups}>
        <PreviewGroup
          count={plan.added.length + plan.addedTerms.length}
          hint={t('libAddedHint')}
          rows={added}
          title={t('libAdded')}
        />
        <PreviewGroup
          count={plan.changed.length + plan.changedTerms.length}
          hint={t('libChangedHint')}
          rows={changed}
          title={t('libChanged')}
        />
        <PreviewGroup
          count={plan.same + plan.sameTerms + plan.duplicates.length}
          hint={t('libThereHint')}
          rows={there}
          title={t('libThere')}
        />
        <PreviewGroup count={plan.rejected.length} hint={t('libUselessHint')} rows={rejected} title={t('libUseless')} />
      </div>
      {plan.duplicates.length > 0 && (
        <Checkbox
          checked={props.addsDuplicates}
          label={t('libAddDuplicates', plan.duplicates.length)}
          onChange={(_event, { checked }) => props.onDuplicates(checked === true)}
        />
      )}
    </>
  );
}

/** More rows nobody looks through in a preview. */
const MOST_SHOWN = 100;

function first<Row>(rows: readonly Row[]): Row[] {
  return rows.slice(0, MOST_SHOWN);
}
