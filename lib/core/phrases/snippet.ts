/** One place of a snippet that is filled in; places of one number take the same value. */
export interface SnippetBlank {
  number: number;
  /** What is asked for; empty where the body doesn’t say. */
  label: string;
  /** What it may be; empty where anything may. */
  choices: readonly string[];
}

export type SnippetPiece = { text: string } | { blank: SnippetBlank } | { caret: true };

/** Why a body is no snippet, and where, in UTF-16 units. */
export interface SnippetProblem {
  problem: 'unclosed' | 'malformed';
  at: number;
}

/** Most blanks of one body. */
const MOST_BLANKS = 50;

const SIMPLE = /^\$(\d{1,3})/u;
const OPENING = /^\$\{(\d{1,3})(?:([:|])|\})/u;

/**
 * Reads a phrase’s body by the snippet grammar of the Language Server Protocol, as far as phrases need it: `$1`,
 * `${1:名称}`, `${1|甲,乙|}` and `$0`, where the caret ends. `\` takes the meaning from `$`, `}`, `\`, and in a choice from
 * `,` and `|`. A `$` that begins none of these is a plain character; one `${` that does not read is a problem.
 */
export function readSnippet(body: string): SnippetPiece[] | SnippetProblem {
  const pieces: SnippetPiece[] = [];
  const labels = new Map<number, SnippetBlank>();
  let text = '';
  const flush = (): void => {
    if (text !== '') pieces.push({ text });
    text = '';
  };
  for (let at = 0; at < body.length; ) {
    const char = body.charAt(at);
    if (char === '\\' && /[$}\\]/u.test(body.charAt(at + 1))) {
      text += body.charAt(at + 1);
      at += 2;
      continue;
    }
    const rest = char === '$' ? body.slice(at, at + 8) : '';
    const simple = SIMPLE.exec(rest);
    const opening = OPENING.exec(rest);
    if (simple || opening) {
      const read = simple ? bare(Number(simple[1]), at + simple[0].length) : opening && readBlank(body, at, opening);
      if (!read) return { problem: 'unclosed', at };
      if (labels.size >= MOST_BLANKS && !labels.has(read.blank.number)) return { problem: 'malformed', at };
      flush();
      // What a number asks for is said once, mostly where it stands first.
      const known = labels.get(read.blank.number);
      if (!known || (known.label === '' && known.choices.length === 0)) labels.set(read.blank.number, read.blank);
      pieces.push(read.blank.number === 0 ? { caret: true } : { blank: read.blank });
      at = read.end;
    } else if (rest.startsWith('${')) {
      return { problem: body.includes('}', at) ? 'malformed' : 'unclosed', at };
    } else {
      text += char;
      at += 1;
    }
  }
  flush();
  return pieces.map((piece) => ('blank' in piece ? { blank: labels.get(piece.blank.number) ?? piece.blank } : piece));
}

/** As `readSnippet`; a body that does not read is the text that it is. */
export function readablePieces(body: string): SnippetPiece[] {
  const pieces = readSnippet(body);
  return 'problem' in pieces ? [{ text: body }] : pieces;
}

/** Its blanks, each number once, in the order in which they stand. */
export function blanksOf(pieces: readonly SnippetPiece[]): SnippetBlank[] {
  const blanks = new Map<number, SnippetBlank>();
  for (const piece of pieces)
    if ('blank' in piece && !blanks.has(piece.blank.number)) blanks.set(piece.blank.number, piece.blank);
  return [...blanks.values()];
}

export interface Filled {
  text: string;
  /** Where the caret is to stand in it, in UTF-16 units: at `$0`, else at the end. */
  caret: number;
}

/** With its values, by the number of the blank; what stays unfilled is a blank that the check of drafts marks. */
export function fillSnippet(pieces: readonly SnippetPiece[], values: ReadonlyMap<number, string>): Filled {
  let text = '';
  let caret: number | undefined;
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else if ('caret' in piece) caret = text.length;
    else text += values.get(piece.blank.number)?.trim() || unfilled(piece.blank);
  }
  return { text, caret: caret ?? text.length };
}

/** A plain text as a body that reads as that text. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$]/gu, String.raw`\$&`);
}

/** As drafts leave a blank open; the check knows both. */
function unfilled({ label }: SnippetBlank): string {
  return /年度|年份/u.test(label) ? '20XX' : 'XX';
}

interface ReadBlank {
  blank: SnippetBlank;
  end: number;
}

function bare(number: number, end: number): ReadBlank {
  return { blank: { number, label: '', choices: [] }, end };
}

function readBlank(body: string, start: number, opening: RegExpExecArray): ReadBlank | undefined {
  const number = Number(opening[1]);
  const from = start + opening[0].length;
  if (opening[2] === undefined) return bare(number, from);
  const isChoice = opening[2] === '|';
  const words: string[] = [];
  let word = '';
  for (let at = from; at < body.length; at += 1) {
    const char = body.charAt(at);
    if (char === '\\' && at + 1 < body.length) {
      at += 1;
      word += body.charAt(at);
    } else if (isChoice && char === ',') {
      words.push(word);
      word = '';
    } else if (isChoice ? body.startsWith('|}', at) : char === '}') {
      const choices = isChoice ? [...words, word].map((choice) => choice.trim()).filter((choice) => choice !== '') : [];
      return { blank: { number, label: isChoice ? '' : word.trim(), choices }, end: at + (isChoice ? 2 : 1) };
    } else if (!isChoice && body.startsWith('${', at)) {
      return undefined;
    } else {
      word += char;
    }
  }
  return undefined;
}
