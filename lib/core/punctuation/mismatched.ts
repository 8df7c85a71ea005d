import type { Half } from './halves.ts';
import type { MarkFault } from './mark-fault.ts';
import { PAIRS } from './pairs.ts';

/** Farther apart two halves have nothing to do with each other. */
const NEAR = 40;
/** What is called by a name in marks is no longer. */
const NAMED = 30;
const SENTENCE_END = /[。！？；\n]/u;

/** What one line alone tells of its halves, and those that are left. */
export interface JudgedHalves {
  faults: readonly MarkFault[];
  halves: readonly Half[];
}

/** “先锋“, “先锋‘, ”先锋”: a half turned the wrong way; （一】: a half of another kind. */
export function judgeHalves(text: string, found: readonly Half[]): JudgedHalves {
  const faults: MarkFault[] = [];
  const halves: Half[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const [one, other] = [found[index], found[index + 1]];
    if (!one) continue;
    if (other && isDrawn(one, other)) {
      index += 1;
      continue;
    }
    const fault = other && areNear(one, other, text) ? faultOf(one, other, text) : undefined;
    if (fault) {
      faults.push(fault);
      index += 1;
    } else halves.push(one);
  }
  return { faults, halves };
}

/** 》》 points at something. */
function isDrawn(one: Half, other: Half): boolean {
  return other.start === one.end && other.pair === one.pair && other.opens === one.opens;
}

function areNear(one: Half, other: Half, text: string): boolean {
  return other.start - one.end <= NEAR && !SENTENCE_END.test(text.slice(one.end, other.start));
}

function faultOf(one: Half, other: Half, text: string): MarkFault | undefined {
  const [pair, another] = [PAIRS[one.pair], PAIRS[other.pair]];
  if (!pair || !another) return undefined;
  const isQuote = pair.family === 'quote' && another.family === 'quote' && one.opens;
  if ((one.pair === other.pair || isQuote) && one.opens === other.opens) {
    const wrong = one.opens ? other : one;
    const put = one.opens ? pair.close : pair.open;
    const message = `${pair.name}方向反了：这里的 ${text.charAt(wrong.start)} 应是 ${put.charAt(0)}`;
    return faultAt(wrong, put, message);
  }
  if (one.pair === other.pair || !one.opens || other.opens) return undefined;
  if (pair.family !== another.family) return ofTwoKinds(one, other, text);
  const [written, put] = [text.charAt(other.start), pair.close.charAt(0)];
  return faultAt(
    other,
    put,
    `${pair.name}前后不一样：前面是 ${text.charAt(one.start)} ，后面是 ${written} ，应是 ${put}`,
  );
}

/** “守护平安》: one fault, though each half lacks its other. */
function ofTwoKinds(one: Half, other: Half, text: string): MarkFault | undefined {
  const [pair, another] = [PAIRS[one.pair], PAIRS[other.pair]];
  if (!pair || !another || other.start - one.end > NAMED) return undefined;
  const { start, end } = { start: one.start, end: other.end };
  const inner = text.slice(one.end, other.start);
  const puts = [pair, another].map(({ open, close }) => open.charAt(0) + inner + close.charAt(0));
  const message = `前面是${pair.name} ${text.charAt(start)} ，后面是${another.name} ${text.charAt(other.start)} ，不成一对`;
  return { kind: 'unpaired', start, end, puts, safe: false, message };
}

/** Not safe: both halves may be wrong, or each lack its own other half. */
function faultAt({ start, end }: Half, put: string, message: string): MarkFault {
  return { kind: 'unpaired', start, end, puts: [put.charAt(0)], safe: false, message };
}
