const BLOCKS = 'address,blockquote,body,div,h1,h2,h3,h4,h5,h6,li,ol,p,pre,table,tbody,td,th,thead,tr,ul';
const HOLDS_LINES = 'address,blockquote,div,h1,h2,h3,h4,h5,h6,li,p,pre,td,th';

/**
 * The text of HTML that an editor gave out: a line a block, no line feed at the end.
 * @param {string} html
 */
export function textOf(html) {
  return textIn(new DOMParser().parseFromString(html, 'text/html').body);
}

/**
 * The text of an element: a line a block, no line feed at the end.
 * @param {Element} element
 */
export function textIn(element) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  let open = false;
  const end = () => {
    if (open) lines.push(line.replace(/ $/, ''));
    line = '';
    open = false;
  };
  /** @param {Node} parent */
  const walk = (parent) => {
    for (const node of parent.childNodes) {
      if (node instanceof Element && node.localName === 'br') {
        open = true;
        end();
      } else if (node instanceof Element && node.matches(BLOCKS)) {
        end();
        const before = lines.length;
        walk(node);
        end();
        if (lines.length === before && node.matches(HOLDS_LINES)) lines.push('');
      } else if (node instanceof Element) {
        walk(node);
      } else {
        const data = (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
        const visible = line === '' ? data.replace(/^ /, '') : data;
        open ||= visible !== '';
        line += visible;
      }
    }
  };
  walk(element);
  end();
  return lines.join('\n');
}

/**
 * For editors that know no tables.
 * @param {string} html
 */
export function withoutTables(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const table of body.querySelectorAll('table')) table.remove();
  return body.innerHTML;
}
