import { check } from '../../lib/core/linter/check.ts';
import { readStandingFile, wordReaderWith } from '../../lib/core/wording/standing/standing-file.ts';

export const source = '某次会议公报';
export const fileOf = (content: object) => JSON.stringify({ version: 1, updated: '2099-01', ...content });

export function readerOf(content: object) {
  const read = readStandingFile(fileOf(content));
  if ('problem' in read) throw new Error(read.problem);
  return wordReaderWith(read.file);
}

export function problemOf(text: string): string {
  const read = readStandingFile(text);
  return 'problem' in read ? read.problem : '';
}

/** A draft of a year with some lines. */
export const draftOf = (year: number, ...lines: string[]) =>
  [`云溪镇${year}年工作总结`, '一、主要做法', ...lines, '云溪镇人民政府', `${year}年12月20日`].join('\n');
export const told = (text: string, words?: ReturnType<typeof readerOf>) =>
  check(text, words ? { words } : {})
    .diagnostics.filter(({ rule }) => rule === 'standing-wording')
    .map(({ message }) => message);
