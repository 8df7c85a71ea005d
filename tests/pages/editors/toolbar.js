/**
 * A toolbar for an editor that brings none.
 * @param {HTMLElement} place
 * @param {Record<string, () => void>} commands by what their buttons say
 */
export function addToolbar(place, commands) {
  const bar = document.createElement('div');
  bar.className = 'tools';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', '格式');
  for (const [name, run] of Object.entries(commands)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    // The selection stays in the editor.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', run);
    bar.append(button);
  }
  place.append(bar);
}

/**
 * The element an editor without a look of its own is put into.
 * @param {HTMLElement} place
 */
export function addSheet(place) {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  place.append(sheet);
  return sheet;
}
