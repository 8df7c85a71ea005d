import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place, TextMap } from '../../../lib/editor/text/text-map.ts';
import { readMutations, TextReader } from '../../../lib/editor/text/text-reader.ts';
import { showPage } from '../support/page.ts';

interface Spec {
  name: string;
  attributes: readonly [string, string][];
  children: readonly (Spec | string)[];
}

const names = 'p p div div br span b ul ol ol li li li table tbody tr td h2 pre img figure blockquote'.split(' ');
const words = ['一', '二 三', ' ', '\n', '  a\n b', '', '\uFEFF', '字\u200B字', '😀', '\u2060'.repeat(7)];
const attributes: readonly [string, string][] = [
  ['style', 'display:none'],
  ['style', 'display:block'],
  ['style', 'display:inline'],
  ['style', 'display:contents'],
  ['style', 'white-space:pre-wrap'],
  ['style', 'visibility:hidden'],
  ['style', 'list-style-type:cjk-ideographic'],
  ['style', 'list-style-type:"（一）"'],
  ['class', 'x'],
  ['hidden', ''],
  ['contenteditable', 'false'],
  ['contenteditable', 'true'],
  ['start', '5'],
  ['value', '9'],
  ['reversed', ''],
  ['type', 'a'],
  ['role', 'heading'],
  ['data-w-e-reserve', 'true'],
  ['data-mce-bogus', 'all'],
];

const { spec } = fc.letrec<{ spec: Spec }>((tie) => ({
  spec: fc.record({
    name: fc.constantFrom(...names),
    attributes: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...attributes), { maxLength: 2 }) },
    ),
    children: fc.array(fc.oneof({ depthSize: 'small' }, fc.constantFrom(...words), tie('spec')), { maxLength: 4 }),
  }),
}));

const edit = fc.record({
  kind: fc.constantFrom('text', 'insert', 'remove', 'move', 'split', 'set', 'unset', 'wrap', 'unwrap'),
  at: fc.nat(),
  to: fc.nat(),
  word: fc.constantFrom(...words),
  spec,
  attribute: fc.constantFrom(...attributes),
  readAfter: fc.boolean(),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function build(part: Spec | string): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(part.name);
  for (const [name, value] of part.attributes) element.setAttribute(name, value);
  element.append(...part.children.map(build));
  return element;
}

function nodesIn(root: Element): ChildNode[] {
  const iterator = document.createNodeIterator(root);
  const nodes: ChildNode[] = [];
  for (let node = iterator.nextNode(); node !== null; node = iterator.nextNode()) {
    if (node !== root && (node instanceof Element || node instanceof Text)) nodes.push(node);
  }
  return nodes;
}

function apply(root: HTMLElement, { kind, at, to, word, spec, attribute }: Edit): void {
  const nodes = nodesIn(root);
  const node = nodes[at % nodes.length];
  const other = nodes[to % nodes.length];
  const element = node instanceof Element ? node : node?.parentElement;
  if (node === undefined || other === undefined || element === null || element === undefined) {
    root.append(build(spec));
  } else if (kind === 'text') {
    if (node instanceof Text) node.data = word;
    else element.append(word);
  } else if (kind === 'insert') {
    node.before(build(spec));
  } else if (kind === 'remove') {
    node.remove();
  } else if (kind === 'move') {
    if (node.contains(other)) return;
    if (other instanceof Element && to % 2 === 0) other.append(node);
    else other.before(node);
  } else if (kind === 'split') {
    if (node instanceof Text) node.splitText(node.length >> 1);
    else {
      const half = document.createElement(element.localName);
      half.append(...[...node.childNodes].slice(node.childNodes.length >> 1));
      node.after(half);
    }
  } else if (kind === 'set') {
    element.setAttribute(...attribute);
  } else if (kind === 'unset') {
    if (element !== root) for (const name of element.getAttributeNames()) element.removeAttribute(name);
  } else if (kind === 'wrap') {
    const wrapper = document.createElement(spec.name);
    node.replaceWith(wrapper);
    wrapper.append(node);
  } else if (element !== root) {
    element.replaceWith(...element.childNodes);
  }
}

/** All that can be asked of a map. */
function told(map: TextMap): unknown[] {
  const places = Array.from({ length: map.text.length + 1 }, (_, offset) => [
    map.placeOf(offset, 'start'),
    map.placeOf(offset, 'end'),
    map.isWritable({ start: offset, end: offset }),
    map.isPlain({ start: offset, end: offset + 1 }),
  ]);
  return [map.text, map.shown, places];
}

test('after any edits, what is taken over and what is read again is what a whole reading gives', () => {
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 4 }), fc.array(edit, { maxLength: 8 }), (specs, edits) => {
      const root = showPage('<div id="editor" contenteditable="true"></div>');
      root.append(...specs.map(build));
      const reader = new TextReader(root);
      const observer = new MutationObserver(() => undefined);
      observer.observe(root, readMutations);
      reader.read();
      for (const one of edits) {
        apply(root, one);
        if (!one.readAfter) continue;
        reader.take(observer.takeRecords());
        const map = reader.read();
        const whole = new TextReader(root).read();
        expect(map.text).toBe(whole.text);
        expect(told(map)).toEqual(told(whole));
      }
      observer.disconnect();
    }),
    { numRuns: 400 },
  );
}, 60_000);

/** Where each offset stands that isn't in a number. */
function placesIn(map: TextMap): { offset: number; place: Place }[] {
  const offsets = Array.from({ length: map.text.length + 1 }, (_, offset) => offset);
  const written = offsets.filter((offset) => map.isWritable({ start: offset, end: offset }));
  return written.flatMap((offset) =>
    (['start', 'end'] as const).map((side) => ({ offset, place: map.placeOf(offset, side) })),
  );
}

test('the offset of a place is one that stands there; in text, there is only one', () => {
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 4 }), (specs) => {
      const root = showPage('<div id="editor" contenteditable="true"></div>');
      root.append(...specs.map(build));
      const map = new TextReader(root).read();
      const places = placesIn(map);
      for (const { place, offset } of places) {
        const there = places.filter((other) => other.place.node === place.node && other.place.offset === place.offset);
        const found = map.offsetOf(place.node, place.offset);
        expect(there.map((other) => other.offset)).toContain(found);
        expect(place.node instanceof Text ? found : offset).toBe(offset);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);
