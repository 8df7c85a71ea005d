import { ANNIVERSARIES_UPDATED } from './anniversaries.ts';
import { CONGRESSES_UPDATED } from '../../congresses.ts';
import { FIRSTS_UPDATED } from './firsts.ts';
import { GUIDING_UPDATED } from './guiding.ts';
import { PHRASES_UPDATED } from './phrases.ts';
import { WRONG_WORDS_UPDATED } from './wrong-words.ts';

/** The month up to which all of the data on standing wording were looked up: 资料截至…. */
export const STANDING_UPDATED: string =
  [
    ANNIVERSARIES_UPDATED,
    CONGRESSES_UPDATED,
    FIRSTS_UPDATED,
    GUIDING_UPDATED,
    PHRASES_UPDATED,
    ...WRONG_WORDS_UPDATED,
  ].sort()[0] ?? '';
