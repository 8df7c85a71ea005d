import { sameKindOf } from '../../lib/core/leftover/same-kinds.ts';
import { titledUnit } from '../../lib/core/leftover/own-unit.ts';
import { createLinter, type Linter } from '../../lib/core/linter/linter.ts';
import type { LabelledDraft } from './draft.ts';

/** Names that units have, one of which stands in no draft. */
const OTHERS = ['云岭', '枫桥', '白鹭', '石鼓', '双峰', '金盆', '龙潭', '柏坡'];
/** Of these each place has one. */
const GENERAL = /^(?:中心|实验|国有|人民|第.|[东西南北城].)/u;
/** Characters of a name before what the unit is. */
const NAME = 2;
const MOST_EACH = 6;

/**
 * Puts another unit's name in the place of the own, once each time the body of a draft has it; how often the check asks
 * about it. Of drafts alone whose title begins with a name and its kind (青山镇), as no label tells whose they are.
 */
export function plantOtherUnits(drafts: readonly LabelledDraft[]): { planted: number; found: number } {
  let [planted, found] = [0, 0];
  for (const { text } of drafts) {
    const linter = createLinter();
    const title = linter.check(text)[0]?.checked.part.title ?? '';
    const own = ownName(title);
    const other = OTHERS.find((name) => !text.includes(name));
    if (own === undefined || other === undefined) continue;
    for (const at of placesOf(own, text, text.indexOf(title) + title.length)) {
      planted += 1;
      if (isAsked(linter, at, other, own)) found += 1;
    }
  }
  return { planted, found };
}

function ownName(title: string): string | undefined {
  const unit = titledUnit(title);
  const kind = unit && sameKindOf(unit.name);
  const isPlain = kind !== undefined && unit?.name.length === NAME + kind.word.length && !GENERAL.test(unit.name);
  return isPlain ? unit.name : undefined;
}

function placesOf(words: string, text: string, from: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && places.length < MOST_EACH; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

function isAsked(linter: Linter, at: number, other: string, own: string): boolean {
  const end = at + NAME;
  linter.edit([{ start: at, end, text: other }]);
  const isFound = linter.documents.some(({ start, checked }) =>
    checked.diagnostics.some(
      (each) =>
        ['leftover', 'name-consistency'].includes(each.rule) &&
        each.start + start < at + own.length &&
        each.end + start > at,
    ),
  );
  linter.edit([{ start: at, end, text: own.slice(0, NAME) }]);
  return isFound;
}
