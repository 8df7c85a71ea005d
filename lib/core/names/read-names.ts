import { isDigit } from '../figures/number-at.ts';
import { HINT } from '../document/hints.ts';
import type { Name } from './name.ts';
import { numberedAt } from './numbered-names.ts';
import { personAt } from './person-names.ts';
import { namedAt, quotedAt } from './quoted-names.ts';
import { unitAt } from './unit-names.ts';

/** The name that ends, or begins, or is known by the character at `at`; `hint` is what that one promises. */
export function nameAt(text: string, at: number, hint: number): Name | undefined {
  if ((hint & HINT.quote) !== 0) return text.charAt(at) === '”' ? namedAt(text, at) : quotedAt(text, at);
  const isUnit = (hint & (HINT.unit | HINT.unitOfTwo)) !== 0;
  if (isUnit && isDigit(text.charCodeAt(at - 1))) return numberedAt(text, at);
  const unit = isUnit ? unitAt(text, at) : undefined;
  return unit ?? ((hint & HINT.surname) !== 0 ? personAt(text, at) : undefined);
}
