import type { Paragraph } from '../document/paragraph.ts';
import type { WrongCharacters } from '../wording/find-wrong-characters.ts';
import type { Report, Rule } from './rule.ts';

/** 布署 for 部署: words written with a wrong character, in titles and quotations, too. */
export const wrongCharacter: Rule = {
  check: ({ document: { paragraphs } }) => {
    const reports: Report[] = [];
    for (const paragraph of paragraphs)
      for (const found of paragraph.line.words.wrongCharacters) reports.push(report(found, paragraph));
    return reports;
  },
  reads: ({ line }) => line.words.wrongCharacters.map(({ start, end, entry }) => ({ key: entry.wrong, start, end })),
};

function report({ start, end, entry, isGuess }: WrongCharacters, { start: offset }: Paragraph): Report {
  const { wrong, right, note, severity } = entry;
  const isSure = right.length === 1 && severity === undefined && !isGuess;
  const shouldBe = severity === 'info' ? '一般写作' : '应为';
  const range = { start: offset + start, end: offset + end };
  return {
    ...range,
    ...(severity ? { severity } : {}),
    subject: wrong,
    message: `“${wrong}”${shouldBe}${right.map((word) => `“${word}”`).join('或')}${note ? `：${note}` : ''}`,
    fixes: right.map((text) => ({ label: `改为“${text}”`, safe: isSure, edits: [{ ...range, text }] })),
  };
}
