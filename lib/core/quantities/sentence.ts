import { charSet } from '../char-set.ts';
import type { Figure } from '../figures/figure.ts';
import words from './quantity-words.json' with { type: 'json' };

const MAX_SENTENCE = 80;
const stops = charSet('。；！？;!?');
const POINT = 0x2e;

/** The words of a figure's sentence that stand before it; the last 80 characters at most. */
export function sentenceBefore(text: string, { start }: Figure): string {
  return text.slice(sentenceStart(text, start), start);
}

/** 紧扣年初确定的目标，…… tells of the aim, not of the amount. */
const AIM = new RegExp(`(?:${words.aims.join('|')})[^，,]{0,30}[，,]`, 'gu');

/** Of the same, those that tell of the amount itself. */
export function toldBefore(text: string, figure: Figure): string {
  return sentenceBefore(text, figure).replace(AIM, '');
}

function sentenceStart(text: string, end: number): number {
  const least = Math.max(0, end - MAX_SENTENCE);
  for (let at = end - 1; at >= least; at -= 1) if (isStop(text, at)) return at + 1;
  return least;
}

export function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === POINT ? !/\d/u.test(text.charAt(at + 1)) : stops(code);
}
