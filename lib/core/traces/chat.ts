import { charSet } from '../char-set.ts';
import type { Trace } from './trace.ts';

const opensChat = charSet('好当没以下这');
const ANSWER =
  /^(?:(?:好的|当然|当然可以|没问题)[，,！!。\s]{1,2}[^，。]{0,12}?(?:以下是|下面是|这是|[为给帮]您|[为给帮]你)|(?:以下|下面|这)是(?:[为给]您|[为给]你|根据[您你]|按照?[您你]|一[份篇][^，。]{0,24}(?:总结|报告|计划|方案|汇报|范文|模板)))[^，。：:]{0,30}/u;

/** How a chat bot begins its answer: 好的，以下是…… */
export function readChatOpening(text: string): Trace | undefined {
  if (!opensChat(text.charCodeAt(0))) return undefined;
  const answer = ANSWER.exec(text);
  return answer ? { kind: 'phrase', start: 0, end: answer[0].length, sure: true } : undefined;
}
