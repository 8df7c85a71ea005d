import { copyTrace } from './copy-trace.ts';
import { countMismatch } from './count-mismatch.ts';
import { date } from './date.ts';
import { emptySection } from './empty-section.ts';
import { headingNumbering } from './heading-numbering.ts';
import { leftover } from './leftover.ts';
import { length } from './length.ts';
import { missingSection } from './missing-section.ts';
import { numberForm } from './number-form.ts';
import { nameConsistency } from './name-consistency.ts';
import { numberingStyle } from './numbering-style.ts';
import { placeholder } from './placeholder.ts';
import { reference } from './reference.ts';
import { punctuation } from './punctuation.ts';
import { repeatedPassage } from './repeated-passage.ts';
import type { Rule } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { standingWording } from './standing-wording.ts';
import { sensitiveData } from './sensitive-data.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { valueConflict } from './value-conflict.ts';
import { wrongCharacter } from './wrong-character.ts';

/** Every rule there is; one line each. */
export const rules: readonly Rule[] = [
  placeholder,
  date,
  missingSection,
  sectionOrder,
  emptySection,
  headingNumbering,
  numberingStyle,
  sumMismatch,
  countMismatch,
  valueConflict,
  standingWording,
  sensitiveData,
  copyTrace,
  reference,
  wrongCharacter,
  punctuation,
  numberForm,
  leftover,
  repeatedPassage,
  nameConsistency,
  length,
];

/** The rule of that id; undefined where there is none, as for one that a later version stored. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
