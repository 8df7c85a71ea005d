import type { Blank, BlankGroup } from '../blanks/blank.ts';
import { readsBlanks } from '../blanks/facts.ts';
import { fillBlank } from '../blanks/fill.ts';
import type { Fix } from '../diagnostic.ts';
import type { Report, Rule } from './rule.ts';

/** Blanks that nobody filled in: 20xx年, 党的xx大, ××市, ____, （单位名称）. */
export const placeholder: Rule = {
  check: ({ blanks }) => blanks.flatMap((group) => group.blanks.map((blank) => report(blank, group))),
  reads: readsBlanks,
};

function report(blank: Blank, group: BlankGroup): Report {
  const { start, end, text } = blank;
  const shown = text.trim() || '空格';
  return {
    start,
    end,
    subject: text,
    message: `“${shown}”还没填${group.meaning === 'other' ? '' : `，应填${group.label}`}`,
    fixes: fixesOf(blank, group),
  };
}

/** Never safe: whether the value belongs here is for the writer to say. */
function fixesOf(blank: Blank, { proposals }: BlankGroup): Fix[] {
  return proposals.map(({ value }) => {
    const edit = fillBlank(blank, value);
    return { label: `填“${edit.text}”`, safe: false, edits: [edit] };
  });
}
