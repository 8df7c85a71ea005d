const HEADING = /^#{1,6}[ \t]+/u;
/** A whole line in bold; asterisks that stand for a name (**市**局) have words behind the last. */
const BOLD = /^\*\*([^*]+)\*\*$/u;

/** The words of a line without the Markdown marks around them. */
export interface MarkdownLine {
  words: string;
  /** How many characters of marks stand before the words. */
  indent: number;
  /** Depth of a heading (`##` is 2), 0 elsewhere. */
  level: number;
}

/** `content` has no white space around it. */
export function readMarkdown(content: string): MarkdownLine {
  const mark = content.startsWith('#') ? (HEADING.exec(content)?.[0] ?? '') : '';
  const words = content.slice(mark.length);
  const bold = words.startsWith('**') ? BOLD.exec(words)?.[1] : undefined;
  return { words: bold ?? words, indent: mark.length + (bold ? 2 : 0), level: mark.trim().length };
}

/** The marks between the start of a line and a place in it; '' where other things stand there. */
export function marksBefore(text: string, at: number): string {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[#*][#* \t]*$/u.test(before) ? before : '';
}
