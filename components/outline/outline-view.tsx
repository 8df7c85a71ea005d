import { Button, List, ListItem, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import {
  AddCircleRegular,
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { type ReactElement, useMemo } from 'react';
import type { Diagnostic } from '../../lib/core/diagnostic.ts';
import type { Part } from '../../lib/core/document/section.ts';
import { wordCount } from '../../lib/core/passages/word-count.ts';
import type { Range } from '../../lib/core/range.ts';
import type { Checked } from '../linter/checker.ts';
import { GridCell } from '../list/grid-cell.tsx';
import { t } from '../locale/t.ts';
import { type OutlineRow, outlineRows } from './outline-rows.ts';
import { roleName } from './role-name.ts';

const EXCERPT = 60;

const useStyles = makeStyles({
  choose: { margin: tokens.spacingHorizontalS },
  note: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`, color: tokens.colorNeutralForeground2 },
  list: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  goes: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  icon: { display: 'flex', flexShrink: 0, fontSize: '20px' },
  there: { color: tokens.colorPaletteGreenForeground1 },
  hidden: { color: tokens.colorPaletteDarkOrangeForeground1 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  text: { flexGrow: 1, minWidth: 0 },
  heading: { overflowWrap: 'anywhere' },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  insert: { flexShrink: 0, minWidth: 0 },
});

export interface OutlineViewProps {
  checked: Checked;
  /** Which of several documents in the text is shown. */
  partAt: number;
  onPart: (at: number) => void;
  onJump: (range: Range) => void;
  onInsert: (diagnostic: Diagnostic) => void;
}

/** The parts of the draft in its own order, with gaps where one is missing. */
export function OutlineView({ checked, partAt, onPart, onJump, onInsert }: OutlineViewProps): ReactElement | null {
  const styles = useStyles();
  const { parts, diagnostics } = checked.result;
  const part = parts[partAt] ?? parts[0];
  const { text } = checked.draft;
  const rows = useMemo(() => (part ? countedRows(part, text) : []), [part, text]);
  if (!part) return null;
  return (
    <>
      {parts.length > 1 && (
        <>
          <p className={styles.note}>{t('severalDocuments', parts.length)}</p>
          <Select
            aria-label={t('chooseDocument')}
            className={styles.choose}
            value={String(partAt)}
            onChange={(_event, data) => onPart(Number(data.value))}
          >
            {parts.map((item, at) => (
              <option key={`${at}`} value={String(at)}>
                {t('documentNumber', at + 1, item.title ?? t('untitled'), wordCount(text.slice(item.start, item.end)))}
              </option>
            ))}
          </Select>
        </>
      )}
      <List aria-label={t('outline')} className={styles.list} navigationMode="composite">
        {rows.map(({ row, count }, at) => (
          <OutlineItem
            key={`${row.role}-${at}`}
            diagnostic={findingOf(diagnostics, part, row)}
            genre={part.genre}
            count={count}
            row={row}
            text={text}
            onInsert={onInsert}
            onJump={onJump}
          />
        ))}
      </List>
    </>
  );
}

/** The rows with the characters of each part, as Word counts them. */
function countedRows(part: Part, text: string): { row: OutlineRow; count: number }[] {
  return outlineRows(part).map((row) => ({
    row,
    count: row.state === 'there' ? wordCount(text.slice(row.section.start, row.section.end)) : 0,
  }));
}

interface OutlineItemProps {
  row: OutlineRow;
  count: number;
  /** The whole draft. */
  text: string;
  genre: string;
  diagnostic: Diagnostic | undefined;
  onJump: (range: Range) => void;
  onInsert: (diagnostic: Diagnostic) => void;
}

function OutlineItem({ row, count, text, genre, diagnostic, onJump, onInsert }: OutlineItemProps): ReactElement {
  const styles = useStyles();
  const range = row.state === 'there' ? headOf(row.section) : diagnostic;
  const name = roleName(row.role, genre);
  const heading = row.state === 'there' ? row.section.heading : undefined;
  const excerpt = row.state === 'there' ? firstLine(text, row.section.start) : undefined;
  return (
    <ListItem className={mergeClasses(styles.row, range && styles.goes)} onAction={() => range && onJump(range)}>
      <GridCell className={styles.icon}>
        <StateIcon state={row.state} />
      </GridCell>
      <GridCell className={styles.text}>
        <div className={mergeClasses(styles.heading, heading === undefined && styles.oneLine)}>
          {heading ?? excerpt ?? name}
        </div>
        {row.state === 'there' && row.role !== 'other' && <div className={styles.small}>{name}</div>}
        {row.state === 'hidden' && <div className={styles.small}>{t('partHidden')}</div>}
        {row.state === 'missing' && (
          <div className={mergeClasses(styles.small, styles.missing)}>{t('partMissing')}</div>
        )}
      </GridCell>
      {row.state === 'there' && (
        <GridCell className={mergeClasses(styles.small, styles.count)}>{t('characterCount', count)}</GridCell>
      )}
      {row.state !== 'there' && diagnostic?.fixes[0] && (
        <GridCell className={styles.insert}>
          <Button icon={<AddCircleRegular />} title={diagnostic.fixes[0].label} onClick={() => onInsert(diagnostic)}>
            {t('insert')}
          </Button>
        </GridCell>
      )}
    </ListItem>
  );
}

function StateIcon({ state }: { state: OutlineRow['state'] }): ReactElement {
  const styles = useStyles();
  if (state === 'there') return <CheckmarkCircleFilled aria-label={t('stateThere')} className={styles.there} />;
  if (state === 'hidden') return <CircleHalfFillRegular aria-label={t('stateHidden')} className={styles.hidden} />;
  return <SubtractCircleRegular aria-label={t('stateMissing')} className={styles.missing} />;
}

/** The first words of a section without a heading, enough to know it by. */
function firstLine(text: string, start: number): string | undefined {
  return text
    .slice(start, start + EXCERPT)
    .trimStart()
    .split('\n', 1)[0];
}

/** A section is shown by its heading, not by selecting pages of text. */
function headOf(section: { start: number; end: number; heading?: string }): Range {
  return {
    start: section.start,
    end: section.heading === undefined ? section.end : section.start + section.heading.length,
  };
}

function findingOf(diagnostics: readonly Diagnostic[], part: Part, row: OutlineRow): Diagnostic | undefined {
  return diagnostics.find(
    ({ rule, subject, start }) =>
      rule === 'missing-section' && subject === row.role && start >= part.start && start <= part.end,
  );
}
