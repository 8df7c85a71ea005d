import { attributeOf, nameOf } from '../dom.ts';

/** The level of a heading, 1 to 9; 0 for any other block. */
export function headingLevel(element: Element): number {
  const byName = /^h([1-6])$/.exec(nameOf(element))?.[1];
  if (byName !== undefined) return Number(byName);
  if (attributeOf(element, 'role') === 'heading') {
    const level = Number(attributeOf(element, 'aria-level') ?? 2);
    return Number.isInteger(level) && level >= 1 && level <= 9 ? level : 2;
  }
  // Pasted from Word: a browser keeps the words of a style that it doesn't know only in the attribute.
  return Number(/mso-outline-level:\s*([1-9])/.exec(attributeOf(element, 'style') ?? '')?.[1] ?? 0);
}
