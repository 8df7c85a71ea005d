import { type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chosenOf, nothing, type Selection } from '../../components/libraries/list/selection.ts';
import { usePhraseList } from '../../components/libraries/list/use-phrase-list.ts';
import type { PhraseRow } from '../../lib/library/phrase-rows.ts';

function phrase(id: string): PhraseRow {
  const labels = { roles: [], genres: [], topics: [], tags: [] };
  return { id, body: id, ...labels, state: 'approved', library: 'own', author: '本机', at: 1 };
}

interface List {
  grid: HTMLElement;
  row: (id: string) => HTMLElement;
  /** What is chosen of those shown, in the list’s order. */
  chosen: () => string;
  show: (ids: string) => void;
  opened: string[];
  retired: () => number;
}

/** A list of phrases by single letters, that keeps what is ticked while others are shown. */
async function openList(ids: string): Promise<List> {
  const opened: string[] = [];
  let retired = 0;
  let show: (ids: string) => void = () => undefined;

  function Rows(): ReactElement {
    const [shown, setShown] = useState(ids);
    const [selection, setSelection] = useState<Selection>(nothing);
    const phrases = [...shown].map(phrase);
    const keys = usePhraseList(phrases, selection, {
      onSelect: setSelection,
      onOpen: ({ id }) => opened.push(id),
      onRetire: () => {
        retired += 1;
      },
    });
    show = setShown;
    return (
      <div>
        <button id="grid" type="button" onKeyDown={keys.onKeyDown}>
          {chosenOf(selection, phrases)
            .map(({ id }) => id)
            .join('')}
        </button>
        {phrases.map(({ id }, at) => (
          <button key={id} id={id} type="button" onClick={(event) => keys.onRowClick(event, at)}>
            {id}
          </button>
        ))}
      </div>
    );
  }

  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  root.render(<Rows />);
  const find = (id: string): HTMLElement => {
    const found = place.querySelector<HTMLElement>(`#${id}`);
    if (!found) throw new Error(id);
    return found;
  };
  await expect.poll(() => place.querySelector('#grid')).not.toBeNull();
  return {
    grid: find('grid'),
    row: find,
    chosen: () => find('grid').textContent,
    show: (next) => show(next),
    opened,
    retired: () => retired,
  };
}

test('Shift chooses a stretch of the list, Ctrl one more, and a plain click opens', async () => {
  const list = await openList('abcdefg');
  await userEvent.click(list.row('b'), { modifiers: ['Control'] });
  await userEvent.click(list.row('d'), { modifiers: ['Shift'] });
  expect(list.chosen()).toBe('bcd');
  await userEvent.click(list.row('g'), { modifiers: ['Control'] });
  await userEvent.click(list.row('c'), { modifiers: ['Control'] });
  expect(list.chosen()).toBe('bdg');
  await userEvent.click(list.row('a'));
  expect(list.chosen()).toBe('bdg');
  expect(list.opened).toEqual(['a']);
});

test('a stretch goes by the list as it is sorted now, and what the filter hides is not chosen', async () => {
  const list = await openList('abcdef');
  await userEvent.click(list.row('e'), { modifiers: ['Control'] });
  list.show('fedcba');
  await expect.poll(() => list.grid.nextElementSibling?.id).toBe('f');
  await userEvent.click(list.row('c'), { modifiers: ['Shift'] });
  expect(list.chosen()).toBe('edc');
  list.show('abc');
  await expect.poll(list.chosen).toBe('c');
  list.grid.focus();
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(list.chosen()).toBe('abc');
  list.show('abcdef');
  await expect.poll(list.chosen).toBe('abc');
});

test('the keys go through the list, choose, open, delete, and let go', async () => {
  const list = await openList('abcdef');
  list.grid.focus();
  await userEvent.keyboard('{ArrowDown} {Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}');
  expect(list.chosen()).toBe('bcd');
  await userEvent.keyboard('{End}{Enter}{Home}{Enter}');
  expect(list.opened).toEqual(['f', 'a']);
  await userEvent.keyboard('{Delete}');
  expect(list.retired()).toBe(1);
  await userEvent.keyboard('{Escape}');
  expect(list.chosen()).toBe('');
});
