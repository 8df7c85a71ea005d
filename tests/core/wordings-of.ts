import { check } from '../../lib/core/linter/check.ts';

/** The guiding ideas up to 2026, in their order. */
export const IDEAS = [
  '马克思列宁主义',
  '毛泽东思想',
  '邓小平理论',
  '“三个代表”重要思想',
  '科学发展观',
  '习近平新时代中国特色社会主义思想',
] as const;
export const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成。';
export const draft = (title: string, line: string) =>
  [title, '一、主要做法', BODY, line, '二、存在的问题', BODY].join('\n');
export const found = (title: string, line: string) =>
  check(draft(title, line)).diagnostics.filter(({ rule }) => rule === 'standing-wording');
export const wordings = (year: string, line: string) => found(`云溪镇${year}工作总结`, line).map(({ text }) => text);
/** The line after the safe fixes. */
export function mended(year: string, line: string): string {
  const text = draft(`云溪镇${year}工作总结`, line);
  const edits = check(text)
    .diagnostics.filter(({ rule }) => rule === 'standing-wording')
    .flatMap(({ fixes }) => fixes.filter(({ safe }) => safe).flatMap((fix) => fix.edits));
  const whole = edits
    .sort((a, b) => b.start - a.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
  return whole.split('\n')[3] ?? '';
}
