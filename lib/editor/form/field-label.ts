import { isElement, isText, matches, nameOf, parentOf, textOf } from '../dom.ts';
import { MAKERS_WORDS, ownLabels } from '../find/editor-name.ts';

/** Characters of a name, and of one with all that is said beside it; what is longer explains. */
const [LONGEST, LONGEST_HINT] = [40, 120];
/** How many boxes around a field are looked at, and how many nodes in each: a label is near. */
const [LEVELS, NEIGHBOURS] = [6, 12];

/** Characters, white space of the page's source among them. */
const LONGEST_SOURCE = 1000;

const FIELDS = 'textarea, [contenteditable], input:not([type="hidden"]), select, iframe';
const TOOLS = '[role="toolbar"], [class*="toolbar" i], [data-w-e-toolbar], button, script, style, template';

/** What a form calls one of its fields, as it would stand as a heading; '' where it calls it nothing. */
export function fieldLabel(element: Element): string {
  for (const name of labelsOf(element)) {
    const label = plainLabel(name ?? '');
    if (label !== '') return label;
  }
  return '';
}

function* labelsOf(element: Element): Generator<string | null> {
  yield* ownLabels(element);
  yield* textsBefore(element);
  yield element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder');
}

/** The texts in front of a field, the nearest first, as far as the field before it. */
function* textsBefore(element: Element): Generator<string> {
  let at: Element | null = element;
  for (let level = 0; level < LEVELS && at !== null && nameOf(at) !== 'body'; level++) {
    let node = previous(at);
    for (let count = 0; node !== null && count < NEIGHBOURS; count++, node = previous(node)) {
      if (isText(node)) yield textOf(node);
      if (!isElement(node) || holds(node, TOOLS)) continue;
      const isSeen = Element.prototype.getClientRects.call(node).length > 0;
      if (isSeen && holds(node, FIELDS)) return;
      if (isSeen) yield textOf(node);
    }
    at = parentOf(at);
  }
}

function previous(node: Node): Node | null {
  const sibling: unknown = Reflect.get(Node.prototype, 'previousSibling', node);
  return sibling instanceof Node ? sibling : null;
}

function holds(element: Element, selector: string): boolean {
  return matches(element, selector) || Element.prototype.querySelector.call(element, selector) !== null;
}

/** What asks for words instead of naming them. */
const ASKS =
  /^请?(?:在此处?|在这里|在下面|简要|简单|认真|如实|据实|详细|逐条|点击)?(?:输入|填写|填入|录入|描述|简述|概述|写明|说明|编辑|写下|补充)(?:一下|你的|您的|本单位的?|本部门的?|本人的?)?/u;
const BEFORE = [/^[*＊★●◆■▪•·\s]/u, /^[（(【[]?(?:必填|选填|可选)[）)】\]]?/u, /^\d{1,2} ?[.．、)）](?! ?\d)/u];
const BEHIND = [
  /[:：*＊★?？…。.,，;；\s]$/u,
  /[（(【[][^（）()【】[\]]{0,60}[）)】\]]$/u,
  /(?:必填|选填)项?$|可选$/u,
  /(?<!\d)\d{1,5} ?\/ ?\d{1,5}字?$/u,
  /(?:限|不超过|不多于|不少于|至少|最多|控制在)?(?<!\d)(?:\d{1,5} ?[-~～—至到] ?)?\d{1,5} ?个?(?:字符|汉字|字)(?:以内|以上|左右|内)?$/u,
];

/** What explains. */
const TELLS = /^(?:请|注[:：意]|提示|说明[:：]|例如|如[:：])|[。！；]/u;

/** Without the stars, colons and limits around it; '' for what is no name. */
function plainLabel(name: string): string {
  if (name.length > LONGEST_SOURCE) return '';
  const one = name.replace(/[\s\u200B]+/gu, ' ').trim();
  if (one === '' || one.length > LONGEST_HINT || MAKERS_WORDS.test(one)) return '';
  const bare = without(one, [...BEFORE, ...BEHIND]);
  const label = without(bare.replace(ASKS, ''), BEHIND);
  return /\p{L}/u.test(label) && label.length <= LONGEST && !TELLS.test(label) ? label : '';
}

/** Again and again: a star may stand behind a limit. */
function without(text: string, marks: readonly RegExp[]): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const mark of marks) rest = rest.replace(mark, '');
  }
  return rest;
}
