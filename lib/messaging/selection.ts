import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Longest selection that is handed over, in UTF-16 units. */
const MOST = 20_000;

const selection = z.string().check(z.minLength(1), z.maxLength(MOST));

function keyOf(tabId: number): string {
  return `selection:${tabId}`;
}

/** Hands what the user selected on that tab’s page to its panel, which may be opening only now. Kept in memory alone. */
export async function handSelection(tabId: number, text: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: text.slice(0, MOST) });
}

/** Calls back with each selection handed over for that tab, once; returns how to stop. */
export function takeSelections(tabId: number, take: (text: string) => void): () => void {
  const key = keyOf(tabId);
  async function look(): Promise<void> {
    const held = await browser.storage.session.get(key);
    const text = selection.safeParse(held[key]);
    if (!text.success) return;
    await browser.storage.session.remove(key);
    take(text.data);
  }
  function onChanged(changes: Record<string, { newValue?: unknown }>): void {
    if (changes[key]?.newValue !== undefined) void look();
  }
  browser.storage.session.onChanged.addListener(onChanged);
  void look();
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
