/**
 * Turns words from data into one regular expression; `…` in a word stands for up to 20 characters within one
 * sentence. The gap is bounded, so matching stays linear.
 */
export function phrasePattern(words: readonly string[], anchor: '^' | '' = ''): RegExp {
  const alternatives = words.map((word) => word.split('…').map(escape).join('[^。！？；\n\r]{0,20}?'));
  return new RegExp(`${anchor}(?:${alternatives.join('|')})`, 'u');
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/-]/gu, '\\$&');
}
