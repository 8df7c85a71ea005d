import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useState } from 'react';
import { connectTab } from '../../lib/messaging/editor-link.ts';
import type { EditorLink } from '../../lib/messaging/link.ts';
import { takeSelections } from '../../lib/messaging/selection.ts';
import { openPanelWindow } from '../../lib/messaging/panel-window.ts';
import { t } from '../locale/t.ts';
import { PasteBox } from '../paste/paste-box.tsx';
import { connectPasteBox } from '../paste/paste-link.ts';
import { SettingsDrawer } from '../settings/settings-drawer.tsx';
import { useSlot } from './slot.ts';
import { useLink, useLinkView } from './use-link.ts';
import { useTakeover } from './use-takeover.ts';
import { Workspace } from './workspace.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  away: { padding: tokens.spacingHorizontalL },
});

/** Holds the source of the draft: the tab's editor or the paste box. */
export function Panel({ tabId }: { tabId: number | undefined }): ReactElement {
  const styles = useStyles();
  const [pasting, setPasting] = useState(tabId === undefined);
  const [scope, setScope] = useState<Element | null>(null);
  const [settings, setSettings] = useState(false);
  const [selection, setSelection] = useState<string>();
  const [slot, link] = useSlot<EditorLink>();
  const { isActive, takeOver } = useTakeover(
    tabId,
    useCallback(() => slot.get()?.reconnect(), [slot]),
  );

  const open = useMemo(() => {
    if (pasting) return scope ? () => connectPasteBox(scope) : undefined;
    return isActive && tabId !== undefined ? () => connectTab(tabId) : undefined;
  }, [pasting, scope, isActive, tabId]);
  useLink(slot, open);
  useEffect(
    () => (isActive && tabId !== undefined ? takeSelections(tabId, setSelection) : undefined),
    [isActive, tabId],
  );
  const view = useLinkView(link);

  function popOut(): void {
    if (tabId !== undefined) void openPanelWindow(tabId);
  }

  if (!isActive) {
    return (
      <div className={styles.away}>
        <p>{t('takenOver')}</p>
        <Button appearance="primary" onClick={takeOver}>
          {t('takeOver')}
        </Button>
      </div>
    );
  }

  return (
    <main className={styles.root}>
      <Workspace
        link={link}
        pasteBox={pasting ? <PasteBox onBack={() => setPasting(false)} onScope={setScope} /> : undefined}
        view={view}
        onPaste={() => setPasting(!pasting)}
        onPopOut={popOut}
        selection={selection}
        onSelectionDone={() => setSelection(undefined)}
        onSettings={() => setSettings(true)}
      />
      <SettingsDrawer open={settings} origin={view.origin} onClose={() => setSettings(false)} />
    </main>
  );
}
