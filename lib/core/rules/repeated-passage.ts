import type { Document } from '../document/document.ts';
import type { Likeness } from '../passages/alike.ts';
import { comparesPassages, readsPassages } from '../passages/facts.ts';
import { findRepeats, MOST_REPEATS, type Place, type Repeat } from '../passages/find-repeats.ts';
import type { Edit } from '../diagnostic.ts';
import type { Range } from '../range.ts';
import type { Report, Rule } from './rule.ts';

/** A sentence or a paragraph that the draft has already, word by word or nearly so. */
export const repeatedPassage: Rule = {
  check: ({ document }) => {
    const repeats = findRepeats(document);
    const reports = joined(repeats).map((run) => report(run, document));
    const last = reports.at(-1);
    if (last && repeats.length >= MOST_REPEATS) last.message += '。重复的地方太多，先列到这里，改好后再列后面的';
    return reports;
  },
  reads: readsPassages,
  compares: comparesPassages,
};

/** Repeats one behind the other, of passages that stood one behind the other before. */
interface Run {
  first: Range;
  last: Repeat;
  repeats: Repeat[];
}

function joined(repeats: readonly Repeat[]): Run[] {
  const runs: Run[] = [];
  for (const repeat of repeats) {
    const run = runs.at(-1);
    if (run && follows(repeat.place, run.last.place) && follows(repeat.first, run.last.first)) {
      run.repeats.push(repeat);
      run.last = repeat;
      run.first = { start: run.first.start, end: placed(repeat.first).end };
    } else runs.push({ first: placed(repeat.first), last: repeat, repeats: [repeat] });
  }
  return runs;
}

function follows({ paragraph, passage }: Place, before: Place): boolean {
  return paragraph === before.paragraph && passage.start === before.passage.end;
}

function placed({ paragraph, passage }: Place): Range {
  return { start: paragraph.start + passage.start, end: paragraph.start + passage.end };
}

/** Characters of a passage by which the user knows it again. */
const MAX_SHOWN = 16;

function report({ first, repeats, last }: Run, document: Document): Report {
  const [
    {
      place,
      first: { paragraph, passage },
    } = last,
  ] = repeats;
  const [start, end] = [placed(place).start, placed(last.place).end];
  const opening = paragraph.text.slice(passage.start, passage.end).trimStart();
  const shown = opening.length > MAX_SHOWN + 2 ? `${shorten(opening)}……` : opening;
  const kinds = repeats.map(({ kind }) => kind);
  return {
    start,
    end,
    subject: shown,
    message: messageOf(kinds, shown),
    others: [first],
    // What leads in to the words that were told before may be new.
    fixes: kinds.includes('end')
      ? []
      : [{ label: '删去这一处', safe: false, edits: [removal({ start, end }, place, document)] }],
  };
}

function messageOf(kinds: readonly Likeness[], shown: string): string {
  const unit = kinds.length > 1 ? '这一段' : '这句话';
  if (kinds.includes('end')) return `${unit}里有些话和前面的“${shown}”重复，请看是否删去`;
  return kinds.every((kind) => kind === 'same')
    ? `${unit}前面已经写过（“${shown}”），请删去一处`
    : `${unit}和前面的“${shown}”几乎一样，请看是否重复`;
}

/** Between two halves of a pair of surrogates nothing is cut. */
function shorten(text: string): string {
  return Array.from(text.slice(0, MAX_SHOWN * 2))
    .slice(0, MAX_SHOWN)
    .join('');
}

/** A paragraph that holds nothing else goes with its number and its line break. */
function removal(range: Range, { paragraph, passage }: Place, { paragraphs }: Document): Edit {
  const isWhole = passage.start === (paragraph.line.number?.length ?? 0) && range.end === paragraph.end;
  const above = paragraphs[paragraph.index - 1];
  return isWhole && above ? { start: above.end, end: paragraph.end, text: '' } : { ...range, text: '' };
}
