import { roleOptions } from '../../../lib/core/phrases/roles.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useCallback, useEffect, useMemo, useRef } from 'react';
import type { LibraryRow, PhraseRow, UsageRow } from '../../../lib/library/phrase-rows.ts';
import { GridPart } from '../../list/grid-part.tsx';
import { t } from '../../locale/t.ts';
import { namesById, topicOptions } from '../label-options.ts';
import { PhraseListHead } from './phrase-list-head.tsx';
import { PhraseListRow } from './phrase-list-row.tsx';
import { rowId } from './row-id.ts';
import { chosenOf, type Selection } from './selection.ts';
import { type ListDo, usePhraseList } from './use-phrase-list.ts';
import type { PageWidth } from '../use-width.ts';

const useStyles = makeStyles({
  grid: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    // Rows come and go: the browser must not hold on to one of them.
    overflowAnchor: 'none',
    outlineStyle: 'none',
    // Who uses the mouse sees where it is.
    ':focus-visible [data-active]': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  rows: { position: 'relative', width: '100%' },
});

/** How high a row is, in CSS pixels: text of three lines, on narrow pages with a line of labels below. */
const HEIGHTS: Record<PageWidth, number> = { wide: 80, medium: 80, narrow: 104 };

export interface PhraseListProps extends ListDo {
  phrases: readonly PhraseRow[];
  usage: ReadonlyMap<string, UsageRow>;
  libraries: readonly LibraryRow[];
  selection: Selection;
  width: PageWidth;
}

/** The phrases that the filter leaves; only the rows in sight are drawn. */
export function PhraseList(props: PhraseListProps): ReactElement {
  const { phrases, usage, libraries, selection, width } = props;
  const styles = useStyles();
  const grid = useRef<HTMLDivElement>(null);
  const keys = usePhraseList(phrases, selection, props);
  const labels = useMemo(() => ({ roles: namesById(roleOptions), topics: namesById(topicOptions()) }), []);
  const names = useMemo(() => new Map(libraries.map(({ id, name }) => [id, name])), [libraries]);
  const height = HEIGHTS[width];
  // Were they others at each drawing, all rows would be measured each time.
  const estimateSize = useCallback(() => height, [height]);
  const getItemKey = useCallback((at: number) => phrases[at]?.id ?? at, [phrases]);
  // oxlint-disable-next-line react/incompatible-library -- its functions change what they give; nothing here keeps it
  const rows = useVirtualizer({
    count: phrases.length,
    getScrollElement: () => grid.current,
    estimateSize,
    getItemKey,
    overscan: 6,
    scrollPaddingStart: 40,
  });
  const { active } = keys;
  const isFirst = useRef(true);

  useEffect(() => rows.measure(), [height, rows]);
  useEffect(() => {
    if (!isFirst.current) rows.scrollToIndex(active, { align: 'auto' });
    isFirst.current = false;
  }, [active, rows]);

  const inSight = rows.getVirtualItems();
  const activeRow = inSight.some(({ index }) => index === active) ? phrases[active] : undefined;
  const ticked = useMemo(() => chosenOf(selection, phrases).length, [selection, phrases]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a table can't have rows that are only drawn in sight
    <div
      ref={grid}
      aria-activedescendant={activeRow && rowId(activeRow.id)}
      aria-label={t('libPhrases')}
      aria-multiselectable
      aria-rowcount={phrases.length + 1}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
    >
      <PhraseListHead phrases={phrases} ticked={ticked} width={width} onAll={props.onSelect} />
      <GridPart className={styles.rows} part="rowgroup" style={{ height: rows.getTotalSize() }}>
        {inSight.map(({ index, start }) => {
          const phrase = phrases[index];
          return (
            phrase && (
              <PhraseListRow
                key={phrase.id}
                active={index === active}
                at={index}
                height={height}
                labels={labels}
                library={names.get(phrase.library) ?? ''}
                phrase={phrase}
                start={start}
                ticked={selection.ids.has(phrase.id)}
                usage={usage.get(phrase.id)}
                width={width}
                onClick={keys.onRowClick}
                onTick={keys.onTick}
              />
            )
          );
        })}
      </GridPart>
    </div>
  );
}
