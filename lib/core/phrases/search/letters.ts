/** All toneless readings of a Han character in lower-case Latin letters, the commonest first; none where unknown. */
export type Readings = (char: string) => readonly string[];

/** What the search knows of a character; of what is no letter (punctuation, spaces …) nothing. */
export interface Letter {
  /** What it may begin with, as classes (below): of a Han character, of each reading. A letter has one at least. */
  classes: readonly number[];
  /** Ids of its readings. */
  syllables: readonly number[];
}

/** Classes of letters: a–z, 0–9, and one for all that is neither nor has a reading. */
export const CLASSES = 37;
const OTHER = 36;
const A = 97;
const ZERO = 48;

/** In the place of the bits of initials: it is a letter that has none of a–z; it is no letter. */
const OTHER_LETTER = 1 << 26;
export const NO_LETTER = 1 << 27;

/** What is known of characters by their UTF-16 codes, folded. */
export interface Letters {
  at: (code: number) => Letter;
  /** A bit each for what it may begin with, a–z from the lowest on; or `NO_LETTER`. Never 0. */
  initials: (code: number) => number;
  /** The id of a reading; undefined where no character met so far has it. */
  syllable: (reading: string) => number | undefined;
  /** The ids of readings that begin so. */
  begunBy: (letters: string) => readonly number[];
}

export function classOf(code: number): number {
  if (code >= A && code < A + 26) return code - A;
  if (code >= ZERO && code < ZERO + 10) return 26 + code - ZERO;
  return OTHER;
}

/** Whether the code is of a Latin letter from a to z, by which pinyin is typed. */
export function isLatin(code: number): boolean {
  return classOf(code) < 26;
}

export function createLetters(readings: Readings): Letters {
  const known = new Map<number, Letter>();
  const initials = new Uint32Array(0x1_00_00);
  const syllables = new Map<string, number>();
  const begun = new Map<string, number[]>();

  function idOf(syllable: string): number {
    const known = syllables.get(syllable);
    if (known !== undefined) return known;
    const id = syllables.size;
    syllables.set(syllable, id);
    for (let end = 1; end <= syllable.length; end += 1) {
      const beginning = syllable.slice(0, end);
      begun.set(beginning, [...(begun.get(beginning) ?? []), id]);
    }
    return id;
  }

  function read(code: number): Letter {
    const char = String.fromCharCode(code);
    if (!/[\p{L}\p{N}]/u.test(char)) return { classes: [], syllables: [] };
    const said = /\p{Script=Han}/u.test(char) ? readings(char).filter((reading) => /^[a-z]+$/u.test(reading)) : [];
    const classes = said.length > 0 ? said.map((reading) => classOf(reading.charCodeAt(0))) : [classOf(code)];
    return { classes: [...new Set(classes)], syllables: [...new Set(said.map(idOf))] };
  }

  function at(code: number): Letter {
    const before = known.get(code);
    if (before) return before;
    const letter = read(code);
    known.set(code, letter);
    return letter;
  }

  function learn(code: number): number {
    let bits = 0;
    for (const initial of at(code).classes) bits |= initial < 26 ? 1 << initial : OTHER_LETTER;
    initials[code] = bits || NO_LETTER;
    return bits || NO_LETTER;
  }

  // Asked for each character that is looked at, so a table tells.
  return {
    at,
    initials: (code) => initials[code] || learn(code),
    syllable: (reading) => syllables.get(reading),
    begunBy: (letters) => begun.get(letters) ?? [],
  };
}
