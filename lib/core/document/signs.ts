import { FORMS } from '../blanks/forms.ts';
import { type CharGroup, charTable, pairGroups, type PairGroup } from '../char-set.ts';
import { DATE_NUMERALS } from '../dates/date-number.ts';
import { OPENERS, STOPS } from '../numbering/inline-marks.ts';
import { CLOSERS as CLOSING, OPENERS as OPENING } from '../punctuation/pairs.ts';

/**
 * What a line may hold, a bit each, as its characters tell it. Most lines lack most signs, and are spared the readers
 * that would look for what these promise.
 */
export const SIGN = {
  /** A digit, full-width ones among them. */
  digit: 1,
  /** Marks that should stand in pairs and don't: one more of them, in another order, or heaped; and straight ones. */
  unpaired: 1 << 1,
  /** A mark that may stand for a full-width one. */
  halfMark: 1 << 2,
  /** What every blank holds one of. */
  blank: 1 << 3,
  /** What parts the cells of a table. */
  celled: 1 << 4,
  /** What stands between the items of a list or behind the last. */
  listed: 1 << 5,
  /** A number in words, but for 一. */
  worded: 1 << 6,
  /** 一成, 一分之, 一半, 一一 */
  wordedOne: 1 << 7,
  /** 五十%, by the bit of another sign that few lines have. */
  wordedPercent: 1 << 7,
  /** 3月, 3 月, 2025学年 */
  dated: 1 << 8,
  /** 2025.3 */
  separated: 1 << 9,
  /** 9:00, 9时 */
  clocked: 1 << 10,
  /** 三项, 3个 */
  counted: 1 << 11,
  /** 三位, but not 3位 */
  countedInWords: 1 << 12,
  /** “三 */
  quoted: 1 << 13,
  /** 做到三 */
  acted: 1 << 14,
  /** 分别 */
  apart: 1 << 15,
  /** Marks that may double each other, or a needless one: 。。 、等. By the bit of 分别, which few lines have, too. */
  doubledMark: 1 << 15,
  /** Where a mark may stand within the line: 。一是 */
  inlineMark: 1 << 16,
  /** 约30, 超过三, 分之5, 3%个, 3%百, 三、五, 几10: what stands before a number, or behind a percent sign, in few lines. */
  aboutNumber: 1 << 17,
  /** ”、“ by the bit of another sign that few lines have. */
  pausedQuote: 1 << 17,
  /** 5千, 2仟, 贰百, 63~, 1,200, 两倍, 10几: what follows a number in few lines. */
  oddNumber: 1 << 18,
  /** Digits and their like in full width. The rarest sign has the highest bit: with it a number is no small one. */
  wide: 1 << 31,
} as const;

const DIGITS = '0123456789';
const WIDE_DIGITS = '０１２３４５６７８９';

/** One character tells them. */
const SINGLES: readonly CharGroup[] = [
  [SIGN.digit, DIGITS + WIDE_DIGITS],
  [SIGN.wide, `${WIDE_DIGITS}．％`],
  [SIGN.halfMark, ',.;:?!()'],
  [SIGN.blank, FORMS.map(({ holds }) => holds).join('')],
  [SIGN.celled, '\t| \u3000'],
  [SIGN.listed, '、”》"'],
  [SIGN.worded, '零二两三四五六七八九十百千'],
  [SIGN.unpaired, `${OPENING.join('')}${CLOSING.join('')}"`],
];

/** One character right before another tells them. */
const PAIRS: readonly PairGroup[] = [
  [SIGN.wordedOne | SIGN.wordedPercent, '〇零一二三四五六七八九十百', '成分半一%％'],
  [SIGN.dated, `${DATE_NUMERALS} \u3000\u00a0学`, '年月日号'],
  [SIGN.separated, DIGITS, '-./．－'],
  [SIGN.clocked, DIGITS, ':：时'],
  [SIGN.counted, `二两三四五六七八九十${DIGITS}`, '大个项条点类种件步方支道招批轮期门部份'],
  [SIGN.countedInWords, '二两三四五六七八九十', '次位名场级家'],
  [SIGN.quoted, '“"', '二两三四五六七八九'],
  [SIGN.acted, '到持行实展出好把住过', '三四五六七八九'],
  [SIGN.apart | SIGN.doubledMark, '分，。、；：！？,;:!?.', '别，。、；：！？,;:!?.等'],
  [SIGN.inlineMark, `${STOPS}.`, OPENERS],
  [
    SIGN.aboutNumber | SIGN.pausedQuote,
    '约近概过多少足到有为要之几%％、',
    `“《个百千万一二两三四五六七八九十${DIGITS}${WIDE_DIGITS}`,
  ],
  [SIGN.oddNumber, `${DIGITS}${WIDE_DIGITS}一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾 `, '~～–－—-至到几百千拾佰仟倍,'],
];

const ofAll = (signs: readonly (CharGroup | PairGroup)[]) => signs.reduce((all, [sign]) => all | sign, 0);
const BY_ONE = ofAll(SINGLES);
const SIGNS = BY_ONE | ofAll(PAIRS);
/** The bit of a character that may stand before another is so far above that of the other; single signs lie beyond. */
const BEFORE = PAIRS.length;
const kindOf = charTable([...SINGLES, ...pairGroups(PAIRS)]);

/** How many of each pair are open: three bits a pair, the highest of them for fewer than none and for too many. */
const DEPTH_BITS = 3;
const TOO_DEEP = OPENING.reduce((all, _, pair) => all | (4 << (pair * DEPTH_BITS)), 0);
const depthOf = charTable([
  ...OPENING.map((chars, pair) => [1 << (pair * DEPTH_BITS), chars] as const),
  ...CLOSING.map((chars, pair) => [-(1 << (pair * DEPTH_BITS)), chars] as const),
  [TOO_DEEP, '"'],
]);

const UNPAIRED = SIGN.unpaired;

/** The signs of `line`, in one look over it. */
export function readSigns(line: string): number {
  let signs = 0;
  let before = 0;
  let depths = 0;
  let wrong = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const kind = kindOf(code);
    signs |= kind & (BY_ONE | (before >> BEFORE));
    if ((kind & UNPAIRED) !== 0) {
      depths = (depths + depthOf(code)) | 0;
      wrong |= depths;
    }
    before = kind;
  }
  return signs & (((wrong & TOO_DEEP) | depths) === 0 ? SIGNS & ~SIGN.unpaired : SIGNS);
}
