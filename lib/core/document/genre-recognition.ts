import { defaultGenre } from '../genres/index.ts';
import type { Genre } from '../genres/genre.ts';
import { wordsOf } from '../genres/genre-words.ts';
import { trimEndBy } from '../trim.ts';
import type { Paragraph } from './paragraph.ts';

/** Titles that name another kind of text: no summary is asked of them. */
const OTHER_GENRE =
  /(?:方案|计划|规划|策划书?|策划案|通知|讲话|发言稿?|致辞|倡议书|制度|办法|细则|要点|述职报告|述廉报告|会议纪要|函|请示|简报)(?:[（(][^（）()]{1,12}[）)])?$/u;

/** The genre, and how sure that is (0 to 1); 1 where it was chosen. */
export function recogniseGenre(
  paragraphs: readonly Paragraph[],
  chosen: Genre | undefined,
): { genre: Genre; confidence: number } {
  if (chosen) return { genre: chosen, confidence: 1 };
  const head = paragraphs.slice(0, 4).filter(({ text }) => text.length <= 60 && !/[。；]$/u.test(text));
  const { title } = wordsOf(defaultGenre);
  if (head.some(({ text }) => title.test(trimEndBy(text, /[》】\s]/u))))
    return { genre: defaultGenre, confidence: 0.95 };
  if (head.some(({ text, index }) => index < 3 && OTHER_GENRE.test(text)))
    return { genre: defaultGenre, confidence: 0.1 };
  return { genre: defaultGenre, confidence: 0.5 };
}
