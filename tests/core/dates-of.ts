import type { Diagnostic } from '../../lib/core/diagnostic.ts';
import { check } from '../../lib/core/linter/check.ts';

export const BODY = '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成。';

/** A draft whose dates are in order but for what is put in. */
export function draft({
  title = '柳湾村2025年工作总结',
  opening = '一年来，柳湾村抓产业促增收。现将工作总结如下：',
  said = BODY,
  unit = '柳湾村村民委员会',
  signed = '2025年12月26日',
} = {}): string {
  return `${title}\n${opening}\n一、抓产业\n${said}\n二、存在的问题\n${BODY}\n三、下一步打算\n${BODY}\n${unit}\n${signed}\n`;
}

export const datesOf = (text: string): Diagnostic[] => check(text).diagnostics.filter(({ rule }) => rule === 'date');
export const said = (sentence: string) =>
  datesOf(draft({ said: sentence })).map(({ severity, text }) => `${severity} ${text}`);
export const mend = (text: string, [fix]: Diagnostic['fixes']) =>
  [...(fix?.edits ?? [])]
    .reverse()
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
