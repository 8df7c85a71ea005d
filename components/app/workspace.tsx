import { type ReactElement, useMemo, useState } from 'react';
import type { EditorLink, LinkView } from '../../lib/messaging/link.ts';
import { t } from '../locale/t.ts';
import { Announcer } from '../status/announcer.tsx';
import { CountToggles, type Filter } from '../status/counts.tsx';
import { HelpDialog } from '../status/help-dialog.tsx';
import { LinkProblem } from '../status/link-problem.tsx';
import { countParts } from '../status/part-counts.ts';
import { StateNote } from '../status/state-note.tsx';
import { StatusLine } from '../status/status-line.tsx';
import { SaveSelection } from '../phrases/save-selection.tsx';
import { LogDrawer } from '../log/log-drawer.tsx';
import { useLibrary } from './library.ts';
import { NoticeBar } from './notice-bar.tsx';
import { type TabName, Tabs } from './tabs.tsx';
import { useChecked } from './use-checked.ts';
import { useFindings } from './use-findings.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTerms } from './use-terms.ts';
import { useWriting } from './use-writing.ts';

export interface WorkspaceProps {
  link: EditorLink | undefined;
  view: LinkView;
  /** The paste box, where that is the source. */
  pasteBox: ReactElement | undefined;
  onPaste: () => void;
  onPopOut: () => void;
  onSettings: () => void;
  /** Selected on the page, to be saved as a phrase. */
  selection: string | undefined;
  onSelectionDone: () => void;
}

/** The draft's state on top, and below what can be done about it. */
export function Workspace(props: WorkspaceProps): ReactElement {
  const { link, view, pasteBox, onPaste, selection } = props;
  const { ignored, settings, remembers } = useLibrary();
  const [genre, setGenre] = useState<string>();
  const [tab, setTab] = useState<TabName>('findings');
  const [filter, setFilter] = useState<Filter>();
  const [search, setSearch] = useState<string>();
  const [partAt, setPartAt] = useState(0);
  const [help, setHelp] = useState(false);
  const [log, setLog] = useState(false);
  const writing = useWriting(link, view);

  const isForm = view.editors.some(({ key, joins }) => key === view.target && joins !== undefined);
  const { checked: newest, crashed, fixAll } = useChecked(view.draft, { genre, isForm }, settings, useTerms());
  // A check of the editor that was read before says nothing about this one.
  const checked = newest && newest.draft.editor === view.draft?.editor ? newest : undefined;
  const { findings, rows, ignoreHere } = useFindings(checked, ignored);
  const part = checked?.result.parts[partAt] ?? checked?.result.parts[0];
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
  const warnings = findings.filter(({ diagnostic }) => diagnostic.severity === 'warning').length;
  const counts = { ...countParts(part), errors, warnings };

  useShortcuts(
    useMemo(
      () => ({
        '/': () => {
          // The phrases have a search of their own, always open.
          if (tab === 'phrases') return;
          setTab('findings');
          setSearch((words) => words ?? '');
        },
        '?': () => setHelp(true),
      }),
      [tab],
    ),
  );

  function showOnly(next: Filter | undefined): void {
    setFilter(next);
    setTab('findings');
  }

  const isReadable = view.status.state === 'ready' || pasteBox !== undefined;
  return (
    <>
      <StatusLine
        chosenGenre={genre}
        genre={isReadable ? part?.genre : undefined}
        pasting={pasteBox !== undefined}
        view={view}
        onEditor={(key) => link?.choose(key)}
        onGenre={setGenre}
        onLog={() => setLog(true)}
        onPaste={onPaste}
        onPopOut={props.onPopOut}
        onSettings={props.onSettings}
      />
      {pasteBox}
      {isReadable && checked && <CountToggles counts={counts} filter={filter} onFilter={showOnly} />}
      {isReadable && <StateNote checked={checked} crashed={crashed} remembers={remembers} view={view} />}
      {!(isReadable && checked) && <NoticeBar writing={writing} />}
      {!isReadable && (
        <LinkProblem
          lastText={view.draft?.text}
          status={view.status}
          onPaste={onPaste}
          onRetry={() => link?.reconnect()}
        />
      )}
      {isReadable && checked && (
        <Tabs
          checked={checked}
          filter={filter}
          findings={findings}
          fixAll={fixAll}
          link={link}
          partAt={partAt}
          rows={rows}
          search={search}
          tab={tab}
          view={view}
          writing={writing}
          onIgnoreHere={ignoreHere}
          onPart={setPartAt}
          onSearch={setSearch}
          onTab={setTab}
        />
      )}
      <Announcer
        text={isReadable && checked ? t('announceCounts', counts.partsDone, counts.partsAll, errors, warnings) : ''}
      />
      <LogDrawer open={log} view={view} writing={writing} onClose={() => setLog(false)} />
      {selection !== undefined && (
        <SaveSelection checked={checked} selection={selection} view={view} onClose={props.onSelectionDone} />
      )}
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </>
  );
}
