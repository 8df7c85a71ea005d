import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/linter/check.ts';
import runs from './runs.json' with { type: 'json' };

const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，各项任务按期完成。';
/** “四、→三、” for each break; lines are parted by a bar here, and `~` is a paragraph of text. */
const breaksIn = (lines: string) =>
  check(lines.split('|').join('\n').replaceAll('~', BODY))
    .diagnostics.filter(({ rule }) => rule === 'heading-numbering')
    .map(({ text, message }) => `${text}→${/应为“(.+)”$/u.exec(message)?.[1] ?? ''}`);

describe('finds where a list breaks, however its items are counted', () => {
  it.each(Object.entries(runs.breaks))('%s', (lines, expected) => {
    expect(breaksIn(lines)).toEqual(expected);
  });
});

describe('finds none in right ones counted alike', () => {
  it.each(runs.right)('%s', (lines) => {
    expect(breaksIn(lines)).toEqual([]);
  });
});
