import { Badge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import type { Edit } from '../../lib/core/diagnostic.ts';
import type { Range } from '../../lib/core/range.ts';
import type { Answer } from '../../lib/library/library.ts';
import type { EditorLink, LinkView } from '../../lib/messaging/link.ts';
import { BlanksView } from '../blanks/blanks-view.tsx';
import { useFormState } from '../blanks/form-state.ts';
import { ExplainDialog } from '../diagnostics/explain-dialog.tsx';
import type { FindingDo } from '../diagnostics/finding-item.tsx';
import { FindingsView } from '../diagnostics/findings-view.tsx';
import type { Checked, Checker, Finding, FormRow } from '../linter/checker.ts';
import { t } from '../locale/t.ts';
import { OutlineView } from '../outline/outline-view.tsx';
import { PhrasesTab } from '../phrases/phrases-tab.tsx';
import type { Filter } from '../status/counts.tsx';
import { focusBlank } from './focus-blank.ts';
import { library, useLibrary } from './library.ts';
import { NoticeBar } from './notice-bar.tsx';
import { useMarks } from './use-marks.ts';
import { useStable } from './use-stable.ts';
import type { Writing } from './use-writing.ts';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // Quarters of the row: a count that grows must not move the tab that is about to be clicked.
  tab: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  count: { marginLeft: tokens.spacingHorizontalXS },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

export type TabName = 'findings' | 'outline' | 'blanks' | 'phrases';

export interface TabsProps {
  link: EditorLink | undefined;
  view: LinkView;
  checked: Checked;
  /** Those not ignored. */
  findings: Finding[];
  rows: FormRow[];
  tab: TabName;
  onTab: (tab: TabName) => void;
  filter: Filter | undefined;
  search: string | undefined;
  onSearch: (words: string | undefined) => void;
  writing: Writing;
  partAt: number;
  onPart: (at: number) => void;
  onIgnoreHere: (finding: Finding) => void;
  /** The edits that apply all safe fixes of the text. */
  fixAll: Checker['fixAll'];
}

/** Problems, outline and blanks of a checked draft; all that jumps and writes starts here. */
export function Tabs(props: TabsProps): ReactElement {
  const { link, checked, findings, rows, tab, onTab, writing } = props;
  const styles = useStyles();
  const { answers } = useLibrary();
  const [current, setCurrent] = useState<string>();
  const [explained, setExplained] = useState<string>();
  const [phraseSearch, setPhraseSearch] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const form = useFormState();
  useMarks(link, checked, findings, current);

  function jump(range: Range): void {
    link?.jump(checked.draft.revision, range);
  }

  function mend(finding: Finding): void {
    const row = rowOf(rows, finding);
    const fix = finding.diagnostic.fixes[0];
    if (row) {
      onTab('blanks');
      focusBlank(body, row.group.id);
    } else if (fix) {
      void writing.write(checked, fix.edits, finding.diagnostic.rule);
    }
  }

  const onDo = useStable((what: FindingDo, id: string): void => {
    const finding = findings.find(({ key }) => key === id);
    if (!finding) return;
    const { rule, subject } = finding.diagnostic;
    if (what === 'mend') mend(finding);
    else if (what === 'ignore-here') props.onIgnoreHere(finding);
    else if (what === 'ignore-for-good') void library.ignore(rule, subject);
    else if (what === 'switch-off') void library.setSeverity(rule, 'off');
    else if (what === 'explain') setExplained(rule);
    else {
      setCurrent(id);
      jump(finding.diagnostic);
    }
  });

  async function fill(edits: Edit[], given: Answer[]): Promise<void> {
    if (await writing.write(checked, edits, 'placeholder')) await library.saveAnswers(given);
  }

  async function mendAll(): Promise<void> {
    const wanted = new Set(findings);
    const ignored = checked.findings
      .filter((finding) => !wanted.has(finding))
      .map(({ diagnostic: { rule, subject } }) => ({ rule, subject }));
    const edits = await props.fixAll(checked.draft.text, ignored);
    if (edits) await writing.write(checked, edits);
  }

  const blankCount = rows.reduce((sum, row) => sum + row.places.length, 0);
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        size="small"
        onTabSelect={(_event, data) => onTab(tabName(data.value))}
      >
        <CountedTab count={findings.length} label={t('tabFindings')} value="findings" />
        <CountedTab count={0} label={t('tabOutline')} value="outline" />
        <CountedTab count={blankCount} label={t('tabBlanks')} value="blanks" />
        <CountedTab count={0} label={t('tabPhrases')} value="phrases" />
      </TabList>
      <NoticeBar writing={writing} onJump={link?.jump} />
      <div ref={body} className={styles.body} role="tabpanel">
        {tab === 'findings' && (
          <FindingsView
            checked={checked}
            current={current}
            filter={props.filter}
            findings={findings}
            search={props.search}
            busy={writing.busy}
            onDo={onDo}
            onMendAll={() => void mendAll()}
            onSearch={props.onSearch}
          />
        )}
        {tab === 'outline' && (
          <OutlineView
            checked={checked}
            partAt={props.partAt}
            onInsert={({ fixes, rule }) => fixes[0] && void writing.write(checked, fixes[0].edits, rule)}
            onJump={jump}
            onPart={props.onPart}
          />
        )}
        {tab === 'blanks' && (
          <BlanksView
            answers={answers}
            busy={writing.busy}
            form={form}
            rows={rows}
            onFill={(edits, given) => void fill(edits, given)}
            onJump={({ blank }) => jump(blank)}
          />
        )}
        {tab === 'phrases' && (
          <PhrasesTab
            checked={checked}
            search={phraseSearch}
            view={props.view}
            writing={writing}
            onSearch={setPhraseSearch}
          />
        )}
      </div>
      <ExplainDialog rule={explained} onClose={() => setExplained(undefined)} />
    </>
  );
}

function CountedTab({ value, label, count }: { value: TabName; label: string; count: number }): ReactElement {
  const styles = useStyles();
  return (
    <Tab className={styles.tab} value={value}>
      {label}
      {count > 0 && (
        <Badge appearance="tint" className={styles.count} color="informative" size="medium">
          {count}
        </Badge>
      )}
    </Tab>
  );
}

function tabName(value: unknown): TabName {
  return value === 'outline' || value === 'blanks' || value === 'phrases' ? value : 'findings';
}

/** The form's row for a blank that was found. */
function rowOf(rows: readonly FormRow[], { diagnostic }: Finding): FormRow | undefined {
  if (diagnostic.rule !== 'placeholder') return undefined;
  return rows.find(({ places }) => places.some(({ blank }) => blank.start === diagnostic.start));
}
