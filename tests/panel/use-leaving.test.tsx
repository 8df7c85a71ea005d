import { type ReactElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { type Shown, useLeaving } from '../../components/diagnostics/use-leaving.ts';
import type { Finding } from '../../components/linter/checker.ts';

function finding(key: string): Finding {
  const words = { rule: 'date', text: '', subject: '', message: '' };
  return { key, diagnostic: { ...words, severity: 'error', start: 0, end: 1, fixes: [] } };
}

function nameOf({ finding: { key }, leaving }: Shown): string {
  return leaving ? `(${key})` : key;
}

/** Draws lists one after the other, and keeps all that was to be seen: a fading row doesn't wait for who looks. */
function list(): { draw: (keys: string[]) => void; seen: string[] } {
  const seen: string[] = [];
  function Rows({ findings }: { findings: Finding[] }): ReactElement {
    const text = useLeaving(findings).map(nameOf).join(' ');
    useEffect(() => void seen.push(text), [text]);
    return <p>{text}</p>;
  }
  const root = createRoot(document.createElement('div'));
  onTestFinished(() => root.unmount());
  return { draw: (keys) => root.render(<Rows findings={keys.map(finding)} />), seen };
}

test('a mended finding fades in its place, and is gone', async () => {
  const { draw, seen } = list();
  draw(['a', 'b', 'c']);
  await expect.poll(() => seen).toContain('a b c');
  draw(['a', 'c']);
  await expect.poll(() => seen).toContain('a (b) c');
  await expect.poll(() => seen.at(-1)).toBe('a c');
});

test('a check that comes while it fades does not leave it in the list', async () => {
  const { draw, seen } = list();
  draw(['a', 'b', 'c']);
  await expect.poll(() => seen).toContain('a b c');
  draw(['a', 'c']);
  await expect.poll(() => seen).toContain('a (b) c');
  draw(['a', 'c', 'd']);
  await expect.poll(() => seen.at(-1)).toBe('a c d');
});
