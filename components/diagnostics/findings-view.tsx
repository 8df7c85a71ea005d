import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { Role } from '../../lib/core/document/section.ts';
import type { Checked, Finding } from '../linter/checker.ts';
import { createLocator } from '../linter/where.ts';
import { roleName } from '../outline/role-name.ts';
import { t } from '../locale/t.ts';
import type { Filter } from '../status/counts.tsx';
import { AllDone } from './all-done.tsx';
import { FindingGroup } from './finding-group.tsx';
import { MendAll } from './mend-all.tsx';
import type { FindingDo } from './finding-item.tsx';

const useStyles = makeStyles({
  search: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, display: 'flex' },
  none: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

export interface FindingsViewProps {
  checked: Checked;
  /** Those not ignored. */
  findings: Finding[];
  filter: Filter | undefined;
  /** The words searched for; undefined while the search is closed. */
  search: string | undefined;
  onSearch: (words: string | undefined) => void;
  current: string | undefined;
  onDo: (what: FindingDo, id: string) => void;
  /** A write is under way. */
  busy: boolean;
  onMendAll: () => void;
}

/** The tab of problems, by severity. */
export function FindingsView(props: FindingsViewProps): ReactElement {
  const styles = useStyles();
  const { draft, result } = props.checked;
  const locate = useMemo(() => createLocator(draft.text, result.parts), [draft, result]);
  const shown = useMemo(
    () => select(props.findings, props.filter, props.search),
    [props.findings, props.filter, props.search],
  );

  function genreAt(offset: number): string {
    return result.parts.find((part) => offset < part.end)?.genre ?? '';
  }

  /** A paragraph that has neither heading nor role is known by how it begins. */
  function firstWords(start: number): string {
    const words =
      draft.text
        .slice(start, start + OPENING * 2)
        .trimStart()
        .split('\n', 1)[0] ?? '';
    return t('opensWith', words.slice(0, OPENING));
  }

  /** What is missing is said to belong behind the section that stands before its place. */
  function placeOfGap(offset: number): string {
    const section = offset > 0 ? locate(offset - 1).section : undefined;
    if (!section) return t('placeFirst');
    return t('placeAfter', section.heading ?? roleName(section.role, genreAt(offset - 1)));
  }

  function where(finding: Finding): string {
    const { start, end } = finding.diagnostic;
    if (start === end) return placeOfGap(start);
    const { section, paragraph } = locate(start);
    if (!section) return t('paragraph', Math.max(1, paragraph));
    if (section.heading === undefined && section.role === 'other') return firstWords(section.start);
    const heading = section.heading ?? roleName(section.role, genreAt(start));
    if (SINGLE_LINE.includes(section.role)) return heading;
    return paragraph > 0 ? t('headingAndParagraph', heading, paragraph) : heading;
  }

  function group(severity: 'error' | 'warning' | 'info', title: string): ReactElement {
    // Another choice is another list: nothing of the former one fades.
    return (
      <FindingGroup
        key={`${severity}|${props.filter}|${props.search}`}
        actionOf={actionOf}
        current={props.current}
        findings={shown[severity]}
        folds={severity === 'info'}
        title={title}
        where={where}
        onDo={props.onDo}
      />
    );
  }

  const count = shown.error.length + shown.warning.length + shown.info.length;
  return (
    <>
      {props.search !== undefined && (
        <SearchBox
          ref={focusNow}
          aria-label={t('searchFindings')}
          className={styles.search}
          placeholder={t('searchFindings')}
          value={props.search}
          onChange={(_event, data) => props.onSearch(data.value)}
          onKeyDown={(event) => event.key === 'Escape' && props.onSearch(undefined)}
        />
      )}
      <MendAll busy={props.busy} findings={props.findings} onMendAll={props.onMendAll} />
      {group('error', t('severityError'))}
      {group('warning', t('severityWarning'))}
      {group('info', t('severityInfo'))}
      {count === 0 &&
        (props.findings.length === 0 ? (
          <AllDone checked={props.checked} ignored={props.checked.findings.length} />
        ) : (
          <p className={styles.none}>{t('nothingMatches')}</p>
        ))}
    </>
  );
}

/** The search was asked for by a key: the next words typed belong to it. */
function focusNow(input: HTMLInputElement | null): void {
  input?.focus();
}

/** How many characters of its beginning name a paragraph. */
const OPENING = 10;

/** Parts of one line: which paragraph it is goes without saying. */
const SINGLE_LINE: readonly Role[] = ['title', 'signature', 'date'];

/** A blank is filled in the form, where the value is seen first; anything else by its first fix. */
export function actionOf(finding: Finding): string | undefined {
  if (finding.diagnostic.rule === 'placeholder') return t('fillIn');
  return finding.diagnostic.fixes[0]?.label;
}

type BySeverity = Record<'error' | 'warning' | 'info', Finding[]>;

function select(findings: readonly Finding[], filter: Filter | undefined, search: string | undefined): BySeverity {
  const groups: BySeverity = { error: [], warning: [], info: [] };
  const words = search?.trim().toLowerCase() ?? '';
  for (const finding of findings) {
    const { rule, severity, message, text } = finding.diagnostic;
    const wanted = filter === undefined || (filter === 'parts' ? rule === 'missing-section' : severity === filter);
    if (wanted && (words === '' || `${message} ${text}`.toLowerCase().includes(words))) groups[severity].push(finding);
  }
  return groups;
}
