import { missingSection } from './missing-section.ts';
import { placeholder } from './placeholder.ts';
import type { Rule } from './rule.ts';

/** Every rule there is; one line each. */
export const rules: readonly Rule[] = [placeholder, missingSection];
