import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { GridPart } from '../../list/grid-part.tsx';
import { t } from '../../locale/t.ts';
import { usePhraseColumns } from './phrase-columns.ts';
import { all, nothing, type Selection } from './selection.ts';
import { Tick } from './tick.tsx';
import type { PageWidth } from '../use-width.ts';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    height: '36px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface PhraseListHeadProps {
  phrases: readonly PhraseRow[];
  /** How many of them are ticked. */
  ticked: number;
  width: PageWidth;
  onAll: (selection: Selection) => void;
}

export function PhraseListHead({ phrases, ticked, width, onAll }: PhraseListHeadProps): ReactElement {
  const styles = useStyles();
  const columns = usePhraseColumns();
  const areAll = ticked > 0 && ticked === phrases.length;
  const titles = {
    wide: ['libColumnLabels', 'libColumnUses', 'libColumnState'],
    medium: ['libColumnLabelsAndState'],
    narrow: [],
  } as const;
  return (
    <GridPart part="rowgroup" className={styles.head}>
      <GridPart aria-rowindex={1} className={mergeClasses(columns.row, columns[width], styles.head)} part="row">
        <GridPart part="columnheader">
          <Tick
            label={t('libTickAll')}
            ticked={areAll || (ticked > 0 && 'some')}
            onTick={() => onAll(areAll ? nothing : all(phrases.map(({ id }) => id)))}
          />
        </GridPart>
        <GridPart aria-live="polite" part="columnheader">
          {t('libColumnText', phrases.length)}
        </GridPart>
        {titles[width].map((title) => (
          <GridPart key={title} part="columnheader">
            {t(title)}
          </GridPart>
        ))}
      </GridPart>
    </GridPart>
  );
}
