/** What came to Chromium after 109, by the version it came with: names of APIs, as far as a name is theirs alone. */
export const NEWER_MEMBERS: Record<string, number> = {
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  isWellFormed: 111,
  toWellFormed: 111,
  startViewTransition: 111,
  transferToFixedLength: 114,
  showPopover: 114,
  hidePopover: 114,
  togglePopover: 114,
  fromAsync: 121,
  withResolvers: 119,
  groupBy: 117,
  canParse: 120,
  isSubsetOf: 122,
  isSupersetOf: 122,
  isDisjointFrom: 122,
  symmetricDifference: 122,
  setHTMLUnsafe: 124,
  parseHTMLUnsafe: 124,
  caretPositionFromPoint: 128,
  moveBefore: 133,
  getHTML: 125,
  sumPrecise: 147,
  toBase64: 140,
  fromBase64: 140,
};

/** Likewise the global names, called or constructed. */
export const NEWER_GLOBALS: Record<string, number> = {
  EditContext: 121,
  CloseWatcher: 126,
  Iterator: 122,
  Temporal: 144,
  DisposableStack: 134,
  documentPictureInPicture: 116,
};

/** CSS, wherever it stands: in a style sheet or in a script's strings. */
export const NEWER_CSS: Record<string, RegExp> = {
  'color-mix() (111)': /color-mix\(/,
  'oklch() and oklab() (111)': /\bokl(?:ch|ab)\(/,
  'lab() and lch() (111)': /[:\s,](?:lab|lch)\([\d.]/,
  'light-dark() (123)': /light-dark\(/,
  '@starting-style (117)': /@starting-style/,
  '@scope (118)': /@scope\s*\([.#\w]/,
  'nesting (112)': /[{;]\s*&[\s:.[>+~]/,
  'text-wrap: balance (114)': /text-wrap:\s*(?:balance|pretty)/,
  'field-sizing (123)': /field-sizing:/,
  'relative colours (119)': /(?:rgb|hsl)a?\(from /,
  'anchor positioning (125)': /anchor-name:|position-anchor:/,
  'scroll-driven animations (115)': /animation-timeline:/,
  'root-relative units (111)': /\d(?:rlh|rex|rcap|rch|ric)\b/,
};

/** What libraries hold but never reach in Chromium 109; taken out before looking. */
export const HARMLESS = [
  // Fluent's menus: the colour of an area shown only when a developer debugs it.
  /fill:color-mix\(in srgb, var\(--colorPalette(?:Green|Red)Background3\) 20%, transparent\)/g,
  // React: called only for its ViewTransition component, inside a try.
  /(?<=\.)startViewTransition(?=\(\{update:)/g,
];
