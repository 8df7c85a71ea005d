import { attributeOf, nameOf } from '../dom.ts';
import { isAid } from './aids.ts';
import { type Box, boxOf } from './box.ts';

/** Elements of one reading whose computed style is asked for each; in a longer draft, that of like ones is taken over. */
const MOST_ASKED = 5000;

const hidden: Box = {
  kind: 'hidden',
  block: false,
  spaces: 'collapse',
  visible: false,
  visibility: '',
  island: false,
  locked: false,
  numbering: null,
};

/** The attributes that show or hide text, turn a part into an island, or number it. */
export const shownBy = [
  'class',
  'style',
  'hidden',
  'contenteditable',
  'type',
  'data-list',
  'start',
  'value',
  'reversed',
  'role',
  'aria-level',
  'data-w-e-reserve',
  'data-mce-bogus',
];

/** Elements with the same in these, in a like parent, look alike, but for the rare rule that goes by their place. */
const lookBy = ['class', 'style', 'hidden', 'contenteditable', 'type', 'data-list'];

/** Tells the boxes of one reading. */
export class Boxes {
  private asked = 0;
  private readonly known = new Map<Box, Map<string, Box>>();

  of(element: Element, parent: Box): Box {
    if (isAid(element)) return hidden;
    const key = likeness(element);
    const known = this.asked < MOST_ASKED ? undefined : this.known.get(parent)?.get(key);
    if (known !== undefined) return known;
    this.asked += 1;
    const box = boxOf(element, parent);
    // What an island is goes by what is in it.
    if (box.kind !== 'object' && box.kind !== 'number' && box.kind !== 'hidden' && !box.island)
      this.keep(parent, key, box);
    return box;
  }

  private keep(parent: Box, key: string, box: Box): void {
    const known = this.known.get(parent);
    if (known === undefined) this.known.set(parent, new Map([[key, box]]));
    else known.set(key, box);
  }
}

function likeness(element: Element): string {
  const name = nameOf(element);
  if (!Element.prototype.hasAttributes.call(element)) return name;
  return `${name} ${lookBy.map((attribute) => attributeOf(element, attribute)).join('|')}`;
}
