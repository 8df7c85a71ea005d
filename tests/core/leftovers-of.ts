import { check } from '../../lib/core/linter/check.ts';

export interface Frame {
  title?: string;
  signature?: string;
  date?: string;
}

const draft = (
  lines: readonly string[],
  { title = '青山镇2025年工作总结', signature = '青山镇人民政府', date = '2025年12月20日' }: Frame = {},
) => [title, '各项工作有序推进。', '一、主要做法', ...lines, signature, date].join('\n');
/** The words that are asked about in a draft of these lines. */
export const found = (lines: readonly string[], frame?: Frame) =>
  check(draft(lines, frame))
    .diagnostics.filter(({ rule }) => rule === 'leftover')
    .map(({ text }) => text);

export const SCHOOL: Frame = { title: '青山小学2025年工作总结', signature: '青山小学' };
export const HOSPITAL: Frame = { title: '望溪县人民医院2025年工作总结', signature: '望溪县人民医院' };
export const BUREAU: Frame = { title: '望溪县教育局2025年工作总结', signature: '望溪县教育局' };
export const PLAN: Frame = { title: '青山镇2026年工作计划', date: '2025年12月20日' };
