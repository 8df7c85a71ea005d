/** Finds the longest of many words that a text starts or ends with, in time that grows with the word's length alone. */
export class WordTable<Value> {
  readonly #words = new Map<string, Value>();
  readonly #at: 'start' | 'end';
  /** The codes of the characters at that end of the words. */
  readonly #edges = new Set<number>();
  #longest = 0;

  constructor(at: 'start' | 'end') {
    this.#at = at;
  }

  /** A word that is there already keeps its value. */
  add(word: string, value: Value): void {
    if (this.#words.has(word)) return;
    this.#words.set(word, value);
    this.#edges.add(this.#edgeOf(word));
    this.#longest = Math.max(this.#longest, word.length);
  }

  /** The longest word at that end of the text; undefined where none is. */
  find(text: string): { value: Value; length: number } | undefined {
    if (!this.mayFind(this.#edgeOf(text))) return undefined;
    for (let length = Math.min(this.#longest, text.length); length > 0; length -= 1) {
      const value = this.#words.get(this.#at === 'start' ? text.slice(0, length) : text.slice(-length));
      if (value !== undefined) return { value, length };
    }
    return undefined;
  }

  /** Whether a word may be found in a text that has at that end the character with the UTF-16 code. */
  mayFind(code: number): boolean {
    return this.#edges.has(code);
  }

  #edgeOf(text: string): number {
    return text.charCodeAt(this.#at === 'start' ? 0 : text.length - 1);
  }
}
