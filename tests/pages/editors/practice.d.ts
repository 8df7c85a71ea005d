/** What a page of the practice room tells of its editor, read from the editor's own model. */
interface Practice {
  /** The text, a line a block, no line feed at the end. `at` counts the editors of the page from 0. */
  text(at?: number): string;
  html(at?: number): string;
  /** Settled when the editors can be used. A new one takes its place when the editors are replaced. */
  ready: Promise<void>;
}

interface Window {
  practice: Practice;
}
