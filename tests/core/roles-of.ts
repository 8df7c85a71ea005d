import { check } from '../../lib/core/linter/check.ts';

export const WORK =
  '全年走访群众三百余户，收集意见一百二十条，件件有回音，群众比较满意，各项任务按期完成，家长普遍叫好。';
export const LACK = '巡查记录不全，保安年龄偏大。演练次数少，家长参加不够。';
export const PLAN = '明年将每月抽查一次记录，并分批轮训保安，争取家长都来参加。';

export function rolesOf(title: string, lines: readonly string[]): string[] {
  const text = `${title}\n${lines.join('\n')}\n红枫小学\n2025年12月30日\n`;
  return (check(text).parts[0]?.sections ?? []).map(({ role, part }) => part ?? role).slice(1, -2);
}

export const HALF = new Map([...'，。；：（）？'].map((mark, index) => [mark, ',.;:()?'.charAt(index)]));
export const typedHalf = (text: string) => text.replaceAll(/[，。；：（）？]/gu, (mark) => HALF.get(mark) ?? mark);

export const summary = (...lines: string[]) => rolesOf('红枫小学2025年安全工作总结', ['现总结如下：', ...lines]);
