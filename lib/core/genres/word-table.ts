/** Finds the longest of many words that a text starts or ends with, in time that grows with the word's length alone. */
export class WordTable<Value> {
  readonly #words = new Map<string, Value>();
  readonly #at: 'start' | 'end';
  #longest = 0;

  constructor(at: 'start' | 'end') {
    this.#at = at;
  }

  /** A word that is there already keeps its value. */
  add(word: string, value: Value): void {
    if (this.#words.has(word)) return;
    this.#words.set(word, value);
    this.#longest = Math.max(this.#longest, word.length);
  }

  /** The longest word at that end of the text; undefined where none is. */
  find(text: string): { value: Value; length: number } | undefined {
    for (let length = Math.min(this.#longest, text.length); length > 0; length -= 1) {
      const value = this.#words.get(this.#at === 'start' ? text.slice(0, length) : text.slice(-length));
      if (value !== undefined) return { value, length };
    }
    return undefined;
  }
}
