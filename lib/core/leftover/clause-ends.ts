import { charSet } from '../char-set.ts';

export const endsSentence = charSet('。');
/** A sentence, or one of those that semicolons part. */
export const endsStatement = charSet('。；');
export const endsClause = charSet('，。；');
