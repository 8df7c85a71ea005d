/**
 * @typedef {object} Opened an editor in its place
 * @property {() => string} text from the editor's model
 * @property {() => string} html from the editor's model
 * @property {() => unknown} close
 *
 * @typedef {(place: HTMLElement, html: string, name: string) => Opened | Promise<Opened>} Open
 * puts an editor of that content and accessible name into its place; '' is an empty editor
 */

const wish = new URLSearchParams(location.search);
const main = document.querySelector('main') ?? document.body;

/**
 * Opens the page's editor as its address wishes: `?empty`, `?late`, `?two`, `?replace`.
 * @param {Open} open
 */
export function openRoom(open) {
  const names = wish.has('two') ? ['总结正文', '总结正文之二'] : ['总结正文'];
  /** @type {Opened[]} */
  let editors = [];
  const openAll = async () => {
    const draft = wish.has('empty') ? '' : await readDraft();
    editors = await Promise.all(names.map(async (name, at) => open(newPlace(), at === 0 ? draft : '', name)));
  };
  const replaceAll = async () => {
    await Promise.all(editors.map((editor) => editor.close()));
    for (const place of main.querySelectorAll('.place')) place.remove();
    await openAll();
  };
  const ready = wish.has('late') ? click('打开编辑器').then(openAll) : openAll();
  window.practice = {
    text: (at = 0) => editors[at]?.text() ?? '',
    html: (at = 0) => editors[at]?.html() ?? '',
    ready,
  };
  if (wish.has('replace')) {
    addButton('换一个编辑器', () => {
      window.practice.ready = window.practice.ready.then(replaceAll);
    });
  }
}

async function readDraft() {
  const response = await fetch('draft.html');
  return response.text();
}

/** @param {string} name */
function click(name) {
  /** @type {Promise<void>} */
  const clicked = new Promise((resolve) => {
    const button = addButton(name, () => {
      button.remove();
      resolve();
    });
  });
  return clicked;
}

function newPlace() {
  const place = document.createElement('div');
  place.className = 'place';
  main.append(place);
  return place;
}

/**
 * @param {string} name
 * @param {() => void} clicked
 */
function addButton(name, clicked) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', clicked);
  main.append(button);
  return button;
}
