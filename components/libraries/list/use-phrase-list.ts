import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { PhraseRow } from '../../../lib/library/phrase-rows.ts';
import { useStable } from '../../app/use-stable.ts';
import { all, extendTo, nothing, type Selection, toggle } from './selection.ts';

export interface ListDo {
  onSelect: (selection: Selection) => void;
  onOpen: (phrase: PhraseRow) => void;
  onRetire: () => void;
}

export interface PhraseListKeys {
  /** The row that the keys are at. */
  active: number;
  onKeyDown: (event: KeyboardEvent) => void;
  onTick: (event: MouseEvent, at: number) => void;
  onRowClick: (event: MouseEvent, at: number) => void;
}

/** Rows that PageUp and PageDown go over. */
const PAGE = 10;

/** What keys and clicks do in a list of phrases, as in lists of files: Shift extends, Ctrl adds one. */
export function usePhraseList(
  phrases: readonly PhraseRow[],
  selection: Selection,
  { onSelect, onOpen, onRetire }: ListDo,
): PhraseListKeys {
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, phrases.length - 1));
  const ids = (): string[] => phrases.map(({ id }) => id);

  function tick(at: number, isStretch: boolean): void {
    const id = phrases[at]?.id;
    setActive(at);
    if (id !== undefined) onSelect(isStretch ? extendTo(selection, id, ids()) : toggle(selection, id));
  }

  function go(to: number, isStretch: boolean): void {
    const at = Math.max(0, Math.min(to, phrases.length - 1));
    const [from, target] = [phrases[active], phrases[at]];
    setActive(at);
    if (!isStretch || !from || !target) return;
    const started = selection.ids.size > 0 ? selection : { ids: new Set([from.id]), anchor: from.id };
    onSelect(extendTo(started, target.id, ids()));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const moved = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + PAGE, PageUp: active - PAGE }[
      event.key
    ];
    const current = phrases[active];
    if (moved !== undefined) go(moved, event.shiftKey);
    else if (event.key === 'Home') go(0, event.shiftKey);
    else if (event.key === 'End') go(phrases.length - 1, event.shiftKey);
    else if (event.key === ' ') tick(active, event.shiftKey);
    else if (event.key === 'Enter' && current) onOpen(current);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect(all(ids()));
    else if (event.key === 'Escape') onSelect(nothing);
    else if (event.key === 'Delete') onRetire();
    else return;
    event.preventDefault();
  }

  const onTick = useStable((event: MouseEvent, at: number): void => tick(at, event.shiftKey));
  const onRowClick = useStable((event: MouseEvent, at: number): void => {
    const phrase = phrases[at];
    if (event.ctrlKey || event.metaKey || event.shiftKey) tick(at, event.shiftKey);
    else if (phrase) {
      setActive(at);
      onOpen(phrase);
    }
  });

  return {
    active,
    onKeyDown,
    onTick,
    onRowClick,
  };
}
