import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PinFilled } from '@fluentui/react-icons';
import { memo, type MouseEvent, type ReactElement } from 'react';
import type { PhraseRow, UsageRow } from '../../../lib/library/phrase-rows.ts';
import { GridPart } from '../../list/grid-part.tsx';
import { t } from '../../locale/t.ts';
import { namesOf } from '../label-options.ts';
import { usePhraseColumns } from './phrase-columns.ts';
import { rowId } from './row-id.ts';
import { SnippetText } from '../snippet-text.tsx';
import { Tick } from './tick.tsx';
import type { PageWidth } from '../use-width.ts';
import { isOver } from './validity.ts';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  ticked: { backgroundColor: tokens.colorNeutralBackground1Selected },
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '3',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    lineHeight: tokens.lineHeightBase300,
  },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  draft: { color: tokens.colorPaletteDarkOrangeForeground1 },
  pin: { verticalAlign: 'text-bottom', marginRight: tokens.spacingHorizontalXXS },
});

/** By their ids. */
export interface PhraseLabelNames {
  roles: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, string>;
}

export interface PhraseListRowProps {
  phrase: PhraseRow;
  /** Its place in the list, from 0. */
  at: number;
  /** In CSS pixels, as the height. */
  start: number;
  height: number;
  labels: PhraseLabelNames;
  library: string;
  usage: UsageRow | undefined;
  /** Whether the keys are at it. */
  active: boolean;
  ticked: boolean;
  width: PageWidth;
  onClick: (event: MouseEvent, at: number) => void;
  onTick: (event: MouseEvent, at: number) => void;
}

export const PhraseListRow = memo(function PhraseListRow(props: PhraseListRowProps): ReactElement {
  const { phrase, at, labels, usage, width, ticked } = props;
  const styles = useStyles();
  const columns = usePhraseColumns();
  const roles = namesOf(phrase.roles, labels.roles).join('、');
  const topics = namesOf(phrase.topics, labels.topics).join('、');
  const tags = phrase.tags.join('、');
  const state = (
    <span className={mergeClasses(phrase.state === 'draft' && styles.draft)}>
      {t(phrase.state === 'draft' ? 'libDraft' : 'libApproved')}
      {isOver(phrase) && ` · ${t('libOver')}`}
    </span>
  );
  const line = mergeClasses(styles.small, styles.line);

  return (
    <GridPart
      aria-rowindex={at + 2}
      aria-selected={ticked}
      data-active={props.active ? '' : undefined}
      className={mergeClasses(columns.row, columns[width], styles.row, ticked && styles.ticked)}
      id={rowId(phrase.id)}
      part="row"
      style={{ height: props.height, transform: `translateY(${props.start}px)` }}
      onClick={(event) => props.onClick(event, at)}
    >
      <GridPart part="gridcell">
        <Tick label={t('libTick')} ticked={ticked} onTick={(event) => props.onTick(event, at)} />
      </GridPart>
      <GridPart part="gridcell">
        <div className={styles.text}>
          <SnippetText body={phrase.body} />
        </div>
        {width === 'narrow' && (
          <div className={line}>
            {(phrase.state === 'draft' || isOver(phrase)) && <>{state} · </>}
            {joined(props.library, roles, topics, tags)}
          </div>
        )}
      </GridPart>
      {width !== 'narrow' && (
        <GridPart part="gridcell">
          <Line words={roles} />
          <Line words={width === 'wide' ? topics : joined(topics, tags)} />
          {width === 'wide' ? (
            <Line words={tags} />
          ) : (
            <div className={line}>
              {state} · {props.library}
            </div>
          )}
        </GridPart>
      )}
      {width === 'wide' && (
        <>
          <GridPart className={styles.small} part="gridcell">
            {usage?.pinned === true && <PinFilled aria-label={t('libPinned')} className={styles.pin} />}
            {usage && usage.uses > 0 ? t('libUses', usage.uses) : ''}
          </GridPart>
          <GridPart part="gridcell">
            <div className={line}>{state}</div>
            <Line words={props.library} />
          </GridPart>
        </>
      )}
    </GridPart>
  );
});

/** Words that may be cut off. */
function Line({ words }: { words: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.small, styles.line)} title={words}>
      {words}
    </div>
  );
}

function joined(...words: string[]): string {
  return words.filter((each) => each !== '').join(' · ');
}
