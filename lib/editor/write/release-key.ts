/**
 * Lets go of a key that no keyboard has, after something was typed: many pages take over what an editor holds only
 * when a key comes up.
 */
export function releaseKey(editor: HTMLElement): void {
  editor.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true, composed: true }));
}
