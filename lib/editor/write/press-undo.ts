/** Presses the key for undo, for editors that listen to it; whether one did. */
export function pressUndo(editor: HTMLElement): boolean {
  const mac = /^mac/i.test(navigator.platform);
  const press = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !editor.dispatchEvent(press);
}
