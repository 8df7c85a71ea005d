/** Characters side by side by which two texts are compared. */
const GRAM = 5;
/** Of a phrase’s grams, the share that stands in a draft which says the same. */
const SAME = 0.5;

/** Tells whether a draft says already what a phrase says, small changes and filled blanks included. */
export function createSaidBefore(draft: string): (texts: readonly string[]) => boolean {
  const grams = new Set<string>();
  const plain = bare(draft);
  for (let at = 0; at + GRAM <= plain.length; at += 1) grams.add(plain.slice(at, at + GRAM));
  return (texts) => {
    let all = 0;
    let said = 0;
    for (const text of texts) {
      const words = bare(text);
      for (let at = 0; at + GRAM <= words.length; at += 1) {
        all += 1;
        if (grams.has(words.slice(at, at + GRAM))) said += 1;
      }
    }
    return all > 0 && said / all >= SAME;
  };
}

function bare(text: string): string {
  return text.replaceAll(/[\s，。、；：！？“”（）]/gu, '');
}
