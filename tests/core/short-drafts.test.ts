import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';

/** Short drafts whose parts are told in words that no list holds; above each, what is missing and what is hidden. */
const drafts = readFileSync(new URL('../drafts/short-drafts.txt', import.meta.url), 'utf8')
  .split(/^===\n/mu)
  .map((draft) => {
    const [, missing = '', hidden = ''] = /^missing: (.+); hidden: (.+)\n/u.exec(draft) ?? [];
    const text = draft.slice(draft.indexOf('\n') + 1);
    const roles = (list: string) => (list === '-' ? [] : list.split(','));
    return { name: text.slice(0, 24).replaceAll('\n', ' '), text, missing: roles(missing), hidden: roles(hidden) };
  });

describe('a short draft lacks and hides no more than it does', () => {
  it.each(drafts)('$name', ({ text, missing, hidden }) => {
    expect(check(text).parts).toMatchObject([{ missing, hidden }]);
  });
});
