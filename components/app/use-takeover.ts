import { useCallback, useEffect, useState } from 'react';
import { hearPanels, tellPanels } from '../../lib/messaging/panel-protocol.ts';

/** `crypto.randomUUID` would do as well; this names a panel among the few that are open. */
const PANEL = `${Date.now()}-${Math.random()}`;

/** One panel a tab: the one opened last has it, the others step back until the user comes back to them. */
export function useTakeover(
  tabId: number | undefined,
  onAccess: () => void,
): { isActive: boolean; takeOver: () => void } {
  const [isActive, setActive] = useState(true);

  const tellOthers = useCallback(() => {
    if (tabId !== undefined) void tellPanels({ type: 'panel-opened', tabId, panel: PANEL });
  }, [tabId]);

  const takeOver = useCallback(() => {
    setActive(true);
    tellOthers();
  }, [tellOthers]);

  useEffect(tellOthers, [tellOthers]);

  useEffect(
    () =>
      hearPanels((message) => {
        if (message.tabId !== tabId) return;
        if (message.type === 'access-granted') onAccess();
        else if (message.type === 'panel-wanted') takeOver();
        else if (message.panel !== PANEL) setActive(false);
      }),
    [tabId, onAccess, takeOver],
  );

  return { isActive, takeOver };
}
