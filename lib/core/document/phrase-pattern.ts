import { charSet } from '../char-set.ts';

/**
 * Turns words from data into one regular expression; `…` in a word stands for up to 20 characters within one
 * sentence. The gap is bounded, so matching stays linear.
 */
export function phrasePattern(words: readonly string[], anchor: '^' | '' = ''): RegExp {
  return new RegExp(`${anchor}${anyPhrase(words)}`, 'u');
}

/**
 * Whether one of many words stands in a text, `…` being as in an expression. Most characters begin none of them: one
 * look in a table tells, where an expression would try hundreds of words at each.
 */
export function phraseSearch(words: readonly string[]): (text: string) => boolean {
  const leads = new Set(words.map((word) => word.charCodeAt(0)));
  const patterns = new Map([...leads].map((lead) => [lead, new RegExp(anyPhrase(beginning(words, lead)), 'uy')]));
  const isLead = charSet(String.fromCharCode(...leads));
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const pattern = isLead(code) ? patterns.get(code) : undefined;
      if (!pattern) continue;
      pattern.lastIndex = at;
      if (pattern.test(text)) return true;
    }
    return false;
  };
}

function beginning(words: readonly string[], lead: number): string[] {
  return words.filter((word) => word.charCodeAt(0) === lead);
}

function anyPhrase(words: readonly string[]): string {
  const alternatives = words.map((word) => word.split('…').map(escape).join('[^。！？；\n\r]{0,20}?'));
  return `(?:${alternatives.join('|')})`;
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/-]/gu, '\\$&');
}
