import { copyTrace } from './copy-trace.ts';
import { countMismatch } from './count-mismatch.ts';
import { date } from './date.ts';
import { emptySection } from './empty-section.ts';
import { headingNumbering } from './heading-numbering.ts';
import { leftover } from './leftover.ts';
import { length } from './length.ts';
import { missingSection } from './missing-section.ts';
import { nameConsistency } from './name-consistency.ts';
import { numberForm } from './number-form.ts';
import { numberingStyle } from './numbering-style.ts';
import { placeholder } from './placeholder.ts';
import { punctuation } from './punctuation.ts';
import { reference } from './reference.ts';
import { repeatedPassage } from './repeated-passage.ts';
import { sectionOrder } from './section-order.ts';
import { sensitiveData } from './sensitive-data.ts';
import { standingWording } from './standing-wording.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { terminology } from './terminology.ts';
import { valueConflict } from './value-conflict.ts';
import { wrongCharacter } from './wrong-character.ts';
import { type RuleDescription, type RuleId, ruleDescriptions } from './descriptions.ts';
import type { Rule } from './rule.ts';

/** One line each; without its description a rule doesn't compile, nor a description without its rule. */
const checks: Record<RuleId, Rule> = {
  placeholder,
  date,
  'missing-section': missingSection,
  'section-order': sectionOrder,
  'empty-section': emptySection,
  'heading-numbering': headingNumbering,
  'numbering-style': numberingStyle,
  'sum-mismatch': sumMismatch,
  'count-mismatch': countMismatch,
  'value-conflict': valueConflict,
  'standing-wording': standingWording,
  'sensitive-data': sensitiveData,
  'copy-trace': copyTrace,
  reference,
  'wrong-character': wrongCharacter,
  terminology,
  punctuation,
  'number-form': numberForm,
  leftover,
  'repeated-passage': repeatedPassage,
  'name-consistency': nameConsistency,
  length,
};

/** A rule's check with what it is called. */
export type DescribedRule = RuleDescription & Rule;

/** Every rule there is. */
export const rules: readonly DescribedRule[] = ruleDescriptions.map((description) => ({
  ...description,
  ...checks[description.id],
}));
