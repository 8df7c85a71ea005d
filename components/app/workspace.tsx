import { Badge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import type { EditorLink, LinkView } from '../../lib/messaging/link.ts';
import { BlanksView } from '../blanks/blanks-view.tsx';
import { useFormState } from '../blanks/form-state.ts';
import { ExplainDialog } from '../diagnostics/explain-dialog.tsx';
import { FindingsView } from '../diagnostics/findings-view.tsx';
import type { Finding } from '../linter/checker.ts';
import { t } from '../locale/t.ts';
import { OutlineView } from '../outline/outline-view.tsx';
import { Announcer } from '../status/announcer.tsx';
import { CountToggles, type Filter } from '../status/counts.tsx';
import { HelpDialog } from '../status/help-dialog.tsx';
import { LinkProblem } from '../status/link-problem.tsx';
import { countParts } from '../status/part-counts.ts';
import { StateNote } from '../status/state-note.tsx';
import { StatusLine } from '../status/status-line.tsx';
import { focusBlank } from './focus-blank.ts';
import { library, useLibrary } from './library.ts';
import { NoticeBar } from './notice-bar.tsx';
import { useWriting } from './notice.ts';
import { useChecked } from './use-checked.ts';
import { useFindings } from './use-findings.ts';
import { useMarks } from './use-marks.ts';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  count: { marginLeft: tokens.spacingHorizontalXS },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

type TabName = 'findings' | 'outline' | 'blanks';

export interface WorkspaceProps {
  link: EditorLink | undefined;
  view: LinkView;
  /** The paste box, where that is the source. */
  pasteBox: ReactElement | undefined;
  onPaste: () => void;
  onPopOut: () => void;
  onSettings: () => void;
}

/** The draft's state and what can be done about it. */
export function Workspace({ link, view, pasteBox, onPaste, onPopOut, onSettings }: WorkspaceProps): ReactElement {
  const styles = useStyles();
  const { ignored, answers, settings, remembers } = useLibrary();
  const [genre, setGenre] = useState<string>();
  const [tab, setTab] = useState<TabName>('findings');
  const [filter, setFilter] = useState<Filter>();
  const [search, setSearch] = useState<string>();
  const [partAt, setPartAt] = useState(0);
  const [current, setCurrent] = useState<string>();
  const [explained, setExplained] = useState<string>();
  const [help, setHelp] = useState(false);
  const body = useRef<HTMLDivElement>(null);

  const { checked: newest, crashed } = useChecked(view.draft, genre, settings.disabledRules);
  const checked = newest && newest.draft.editor === view.draft?.editor ? newest : undefined;
  const { findings, ignoreHere } = useFindings(checked, ignored);
  const writing = useWriting(link);
  const form = useFormState();
  useMarks(link, checked, findings, current);

  const part = checked?.result.parts[partAt] ?? checked?.result.parts[0];
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
  const warnings = findings.filter(({ diagnostic }) => diagnostic.severity === 'warning').length;
  const counts = { ...countParts(part), errors, warnings };
  const blankCount = checked?.rows.reduce((sum, row) => sum + row.places.length, 0) ?? 0;

  function jump(range: { start: number; end: number }): void {
    if (checked) link?.jump(checked.draft.revision, range);
  }

  function mend(finding: Finding): void {
    if (!checked) return;
    const { rule, start, fixes } = finding.diagnostic;
    const row =
      rule === 'placeholder'
        ? checked.rows.find(({ places }) => places.some(({ blank }) => blank.start === start))
        : undefined;
    if (row) {
      setTab('blanks');
      focusBlank(body, row.group.id);
    } else if (fixes[0]) {
      void writing.write(checked, fixes[0].edits);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      setTab('findings');
      setSearch(search ?? '');
    } else if (event.key === '?') setHelp(true);
    else return;
    event.preventDefault();
  }

  const problem = view.status.state !== 'ready' && !pasteBox;
  return (
    <div style={{ display: 'contents' }} onKeyDown={onKeyDown}>
      <StatusLine
        chosenGenre={genre}
        genre={part?.genre}
        pasting={pasteBox !== undefined}
        view={view}
        onEditor={(key) => link?.choose(key)}
        onGenre={setGenre}
        onPaste={onPaste}
        onPopOut={onPopOut}
        onSettings={onSettings}
      />
      {pasteBox}
      {checked && !problem && (
        <CountToggles
          counts={counts}
          filter={filter}
          onFilter={(next) => {
            setFilter(next);
            setTab('findings');
          }}
        />
      )}
      <StateNote
        checked={checked}
        composing={view.composing}
        crashed={crashed}
        dropped={view.dropped}
        newest={view.draft}
        remembers={remembers}
        staleJumps={view.staleJumps}
      />
      {problem ? (
        <LinkProblem
          lastText={view.draft?.text}
          status={view.status}
          onPaste={onPaste}
          onRetry={() => link?.reconnect()}
        />
      ) : (
        checked && (
          <>
            <TabList
              className={styles.tabs}
              selectedValue={tab}
              size="small"
              onTabSelect={(_event, data) => setTab(tabName(data.value))}
            >
              <CountedTab count={findings.length} label={t('tabFindings')} value="findings" />
              <CountedTab count={0} label={t('tabOutline')} value="outline" />
              <CountedTab count={blankCount} label={t('tabBlanks')} value="blanks" />
            </TabList>
            <NoticeBar writing={writing} />
            <div ref={body} className={styles.body} role="tabpanel">
              {tab === 'findings' && (
                <FindingsView
                  actions={{
                    jump: (finding) => {
                      setCurrent(finding.key);
                      jump(finding.diagnostic);
                    },
                    mend,
                    ignoreHere,
                    ignoreForGood: ({ diagnostic }) => void library.ignore(diagnostic.rule, diagnostic.subject),
                    switchOff: ({ diagnostic }) =>
                      void library.setDisabledRules([...settings.disabledRules, diagnostic.rule]),
                    explain: ({ diagnostic }) => setExplained(diagnostic.rule),
                  }}
                  checked={checked}
                  current={current}
                  filter={filter}
                  findings={findings}
                  search={search}
                  onSearch={setSearch}
                />
              )}
              {tab === 'outline' && (
                <OutlineView
                  checked={checked}
                  partAt={partAt}
                  onInsert={(diagnostic) =>
                    diagnostic.fixes[0] && void writing.write(checked, diagnostic.fixes[0].edits)
                  }
                  onJump={jump}
                  onPart={setPartAt}
                />
              )}
              {tab === 'blanks' && (
                <BlanksView
                  answers={answers}
                  busy={writing.busy}
                  form={form}
                  rows={checked.rows}
                  onFill={(edits, given) =>
                    void writing.write(checked, edits).then((applied) => {
                      if (applied) void library.saveAnswers(given);
                    })
                  }
                  onJump={({ blank }) => jump(blank)}
                />
              )}
            </div>
          </>
        )
      )}
      <Announcer
        text={checked && !problem ? t('announceCounts', counts.partsDone, counts.partsAll, errors, warnings) : ''}
      />
      <ExplainDialog rule={explained} onClose={() => setExplained(undefined)} />
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </div>
  );
}

function CountedTab({ value, label, count }: { value: TabName; label: string; count: number }): ReactElement {
  const styles = useStyles();
  return (
    <Tab value={value}>
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
  return value === 'outline' || value === 'blanks' ? value : 'findings';
}
