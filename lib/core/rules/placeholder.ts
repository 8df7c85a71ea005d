import type { Blank, BlankGroup } from '../blanks/blank.ts';
import { readsBlanks } from '../blanks/facts.ts';
import { fillBlank } from '../blanks/fill.ts';
import type { Fix } from '../diagnostic.ts';
import type { Report, Rule } from './rule.ts';

/** Blanks that nobody filled in: 20xx年, 党的xx大, ××市, ____, （单位名称）. */
export const placeholder: Rule = {
  id: 'placeholder',
  name: '没填的空',
  why: '模板里留着等人填的地方，比如“20xx年”“某某单位”。带着这样的空交上去，别人会以为是照抄的。填好或删掉就不再提。',
  severity: 'error',
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
