import { tellsCongress } from './congress-report.ts';
import type { Genre } from '../genres/genre.ts';
import { genreByShape, likelierByShape } from '../genres/genre-shape.ts';
import { defaultGenre, genreById } from '../genres/index.ts';
import { genreOfTitle, gluedTitle, issuedGenre, type TitleGenre } from '../genres/title-genre.ts';
import { withoutFurniture } from './page-furniture.ts';
import type { Paragraph } from './paragraph.ts';

export interface Recognition {
  genre: Genre;
  /** 0 to 1; below 0.3 for a text of another kind, from which no part can be missing. */
  confidence: number;
}

/** How sure a title makes the genre, how sure one that runs into the text, and one of a plan sent under a letter. */
const BY_TITLE = 0.95;
const BY_GLUED_TITLE = 0.85;
const BY_ISSUED_TITLE = 0.8;
/** 现在，我代表县人民政府，向大会报告工作: without a title. */
const BY_ADDRESS = 0.8;
const NONE = 0.15;

/** Lines that may belong to the head, and characters that one may have. */
const HEAD_LINES = 8;
const MAX_HEAD_LINE = 70;
/** Lines in which the plan that a letter issues may begin. */
const LETTER_LINES = 40;
const SENTENCE_END = /[。；！？;]/u;

/** The genre, and how sure that is (0 to 1); 1 where it was chosen. */
export function recogniseGenre(paragraphs: readonly Paragraph[], chosen: Genre | undefined): Recognition {
  if (chosen) return { genre: chosen, confidence: 1 };
  const head = headLines(paragraphs);
  for (const [index, line] of head.entries()) {
    const issued = issuedGenre(line);
    if (issued) return recogniseIssued(issued, paragraphs);
    const named = titleAt(head, index);
    if (named !== undefined) return fromTitle(named, head.slice(0, index + 1).join(''), paragraphs, BY_TITLE);
  }
  const first = paragraphs[0]?.text ?? '';
  const glued = first.length > MAX_HEAD_LINE ? gluedTitle(first) : undefined;
  if (glued) return fromTitle(glued.genre, first.slice(0, glued.length), paragraphs, BY_GLUED_TITLE);
  const report = tellsCongress(paragraphs) ? genreById('work-report') : undefined;
  if (report) return { genre: report, confidence: BY_ADDRESS };
  // What a web page calls each text of its collection says less than the text itself (……工作总结通用篇一 over a plan).
  const told = paragraphs[0]?.line.opensCollected ? genreByShape(sample(paragraphs.slice(1))) : undefined;
  return told ?? genreByShape(sample(paragraphs)) ?? { genre: defaultGenre, confidence: NONE };
}

/** The lines above the text; where line breaks were lost, the words between the spaces that stand for them. */
function headLines(paragraphs: readonly Paragraph[]): string[] {
  const lines: string[] = [];
  for (const { text, line } of withoutFurniture(paragraphs, HEAD_LINES)) {
    if (text.length > MAX_HEAD_LINE) {
      const pieces = text.slice(0, MAX_HEAD_LINE * 2).split(/\s+/u, HEAD_LINES + 1);
      const body = pieces.findIndex((piece) => /[。；！？，,]/u.test(piece) || piece.length > MAX_HEAD_LINE);
      // The last piece may be cut.
      lines.push(...pieces.slice(0, body < 0 ? -1 : body));
      break;
    }
    if (line.number || SENTENCE_END.test(text)) break;
    lines.push(text);
  }
  return lines;
}

/** What the line names by itself, with the line before it, or in one of its parts (工作总结——柳湾街道). */
function titleAt(head: readonly string[], index: number): TitleGenre | undefined {
  const line = head[index] ?? '';
  const named = genreOfTitle(index > 0 ? `${head[index - 1]}${line}` : line) ?? genreOfTitle(line);
  // A motto above may end like a rule or a notice; the subtitle tells.
  if (named === null && /^[—–─-]/u.test(head[index + 1] ?? '')) return genreOfTitle(head[index + 1] ?? '') ?? null;
  if (named !== undefined) return named;
  const parts = line.split(/——|[—|｜：:]|\s{1,8}/u, 6);
  if (parts.length < 2 || /^(?:各|尊敬)/u.test(line)) return undefined;
  return parts.map(genreOfTitle).find((part) => part !== undefined && part !== null);
}

function fromTitle(
  named: TitleGenre,
  title: string,
  paragraphs: readonly Paragraph[],
  confidence: number,
): Recognition {
  if (named === null) return { genre: defaultGenre, confidence: NONE };
  const activity = genreById('activity-plan');
  const plan = genreById('implementation-plan');
  const isEvent = activity?.titleTopics?.some((topic) => title.includes(topic)) ?? false;
  // 志愿服务活动实施方案 may be either: whether it sets a time and a place tells.
  if (isEvent && activity && plan && (named === plan || named === activity))
    return { genre: likelierByShape(named, named === plan ? activity : plan, sample(paragraphs)), confidence };
  return { genre: named, confidence };
}

/** A letter with the plan below it is the plan; a letter alone is a letter. */
function recogniseIssued(issued: Genre, paragraphs: readonly Paragraph[]): Recognition {
  const follows = paragraphs
    .slice(1, LETTER_LINES)
    .some(({ text }) => text.length <= MAX_HEAD_LINE && genreOfTitle(text) === issued);
  const isPlan = follows || genreByShape(sample(paragraphs))?.genre === issued;
  return { genre: issued, confidence: isPlan ? BY_ISSUED_TITLE : NONE };
}

const SAMPLE_HEAD = 3000;
const SAMPLE_LINES = 200;
const SAMPLE_LINE = 30;
const SAMPLE_TAIL = 300;

/** The words by which the shape is judged: the first ones, the lines that may be headings, the last ones. */
function sample(paragraphs: readonly Paragraph[]): string {
  const pieces: string[] = [];
  let length = 0;
  for (const { text, line } of paragraphs.slice(0, SAMPLE_LINES)) {
    const room = Math.max(SAMPLE_HEAD - length, line.number || text.length <= SAMPLE_LINE ? SAMPLE_LINE : 0);
    pieces.push(text.slice(0, room));
    length += Math.min(text.length, room);
  }
  pieces.push(paragraphs.at(-1)?.text.slice(-SAMPLE_TAIL) ?? '');
  return pieces.join('\n');
}
