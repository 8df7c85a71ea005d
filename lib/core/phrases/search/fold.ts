const WIDE = /[\u3000\uff01-\uff5e]/gu;

/** As texts are compared: in lower case and half width. As long as before, so that offsets hold. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few letters grow when they are made small (İ).
  const same = lower.length === text.length ? lower : text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
  return same.replaceAll(WIDE, (char) => (char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfe_e0)));
}
