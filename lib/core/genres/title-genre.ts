import { charSet, WHITE_SPACE } from '../char-set.ts';
import { trimEndBy } from '../trim.ts';
import type { Genre } from './genre.ts';
import { genreById, genres, otherTexts } from './index.ts';
import { WordTable } from './word-table.ts';

/** What a title names: one of the genres, or `null` for a text of another kind. */
export type TitleGenre = Genre | null;

const endings = new WordTable<TitleGenre>('end');
for (const genre of genres()) for (const ending of genre.titleEndings) endings.add(ending, genre);
for (const ending of otherTexts.titleEndings) endings.add(ending, null);

const LABEL = /^(?:附件?[\d一二三四五六七八九十]{0,2}[：:\s]|标题[：:]|题目[：:])\s*/u;
const OPENING = /^[\s#*【〔[(（《〈“"'—–─-]+/u;
const isClosing = charSet(`${WHITE_SPACE}#*】〕]》〉”"'。：:；;、，,.`);
/** What people put behind a title: （草稿）, 范文, 篇二, 3, 2000字, 2025年. */
const NOTE =
  /(?:[（(【[〔][^（）()【】[\]〔〕]{1,30}[）)】\]〕]|(?:优秀|最新|精选|通用|免费|简短)?(?:范文|模板|样本|样稿|示例|例文|草稿|初稿|终稿|定稿|修改稿|送审稿|参考稿|讨论稿|全文|精选|格式)|(?:[（(]?第?[一二三四五六七八九十\d]{1,2}[）)]?篇|篇[一二三四五六七八九十\d]{1,2})|[\dxX×]{2,4}年度?|\d{3,5}字|[（(]?[一二三四五六七八九十\d]{1,2}[）)]?|\.docx?|\.wps|\.txt)$/u;

/** 2025年工作总结及2026年工作计划 is a summary, 工作情况汇报和下一步打算 a report. */
const AND_PLAN = '(?:以及|[及和与暨、兼，,/\\s]).{0,24}(?:计划|要点|打算|思路|安排|设想|谋划|重点|目标|建议|展望)$';
const SUMMARY_AND_PLAN = new RegExp(`(?:总结|小结|回顾|情况)(?:报告)?${AND_PLAN}`, 'u');
const REPORT_AND_PLAN = new RegExp(`(?:汇报|情况报告|工作报告)${AND_PLAN}`, 'u');
const ISSUED = /(?:印发|转发|下发|公布).{0,60}?(?:的通知|的函)$/u;

/** The genre that a title's last words name; undefined where they name none that is known. */
export function genreOfTitle(line: string): TitleGenre | undefined {
  const title = bareTitle(line);
  if (REPORT_AND_PLAN.test(title)) return genreById('work-report');
  if (SUMMARY_AND_PLAN.test(title)) return genreById('work-summary');
  const found = endings.find(title)?.value;
  // 述职报告暨年度工作总结: whoever gives account of an office does so in every part of it.
  return found?.family === 'review' && /述[职责廉]/u.test(title) ? genreById('duty-report') : found;
}

/** Whether the title is that of a letter which issues another text: 关于印发《……实施方案》的通知. */
export function issuedGenre(line: string): Genre | undefined {
  const title = bareTitle(line);
  if (!ISSUED.test(title)) return undefined;
  return genreOfTitle(title.replace(/的(?:通知|函)$/u, '')) ?? undefined;
}

/**
 * A title run together with the text after it: the length of the title at the text's start, and its genre.
 * Looked for up to the first stop; undefined where no title ending stands before words that open a text.
 */
export function gluedTitle(text: string): GluedTitle | undefined {
  return titleBefore(text, (rest, length) => OPENS_TEXT.test(rest) || saysAgain(text, length));
}

/** A title run together with whatever words: enough where the text behind it has headings that lost their breaks. */
export function looseTitle(text: string): GluedTitle | undefined {
  return LEADS_IN.test(text) ? undefined : titleBefore(text, (rest) => !GOES_ON.test(rest), true);
}

const isStop = charSet('。，；：！？,;!?');

interface GluedTitle {
  length: number;
  genre: TitleGenre;
}

/** 2025年总结, 关于……的汇报: short endings need more of a title before them. */
const DATED = /20\d{2}[年—－~-]|^关于/u;
/** 根据区里专项行动方案…… is a sentence. */
const LEADS_IN = /^(?:根据|按照|依据|为|在|现将|关于印发|本(?!年度)|我|今年|按|以|通过|围绕|结合)/u;
/** 工作总结会议, 实施方案的通知, 工作总结如下 */
const GOES_ON =
  /^(?:[的和与及、暨会》”，。；：]|大会|表彰|要求|如下|范文|精神|部署|安排|规定|明确|确定|编制|起草|中|里|上|书|报告|总结|汇报|材料|表)/u;

function titleBefore(
  text: string,
  isBefore: (rest: string, length: number) => boolean,
  isLoose = false,
): GluedTitle | undefined {
  for (let length = 1; length <= MAX_TITLE; length += 1) {
    const last = text.charCodeAt(length - 1);
    if (isStop(last)) return undefined;
    if (length < MIN_TITLE || !endings.mayFind(last)) continue;
    const found = endings.find(text.slice(0, length));
    if (
      found &&
      (found.length >= 4 || (isLoose && DATED.test(text.slice(0, length)))) &&
      isBefore(text.slice(length, length + 8), length)
    )
      return { length, genre: genreOfTitle(text.slice(0, length)) ?? found.value };
  }
  return undefined;
}

/** Characters. */
const MIN_NAME = 4;

/** 青石镇卫生院2025年工作总结青石镇卫生院……: the text begins with the name that the title begins with. */
function saysAgain(text: string, length: number): boolean {
  return text.startsWith(text.slice(0, MIN_NAME), length);
}

/** Characters. */
const MIN_TITLE = 4;
const MAX_TITLE = 70;
const OPENS_TEXT =
  /^(?:为|根据|按照|依据|[\dxX×二]{1,4}年|\d{1,2}月|[县市区省镇乡][^，。；：]{1,6}[：:]|20\d{2}[—–－~～至-]|20\d{2}学年|去年|全年|这一年|本年|[一二三四]季度|第[一二三四]季度|下半年|今年|一年来|自|我|本|在|[一二]、|[（(][一1][）)]|各|尊敬|随着|近年|现将|上半年|过去|截至|围绕|转眼|时光|即将|大家|新的|通过|以|当前|近期)/u;

function bareTitle(line: string): string {
  let title = line.replace(LABEL, '').replace(OPENING, '');
  for (let round = 0; round < 4; round += 1) {
    const shorter = trimEndBy(title, isClosing).replace(NOTE, '');
    if (shorter === title) break;
    title = shorter;
  }
  return trimEndBy(title, isClosing);
}
