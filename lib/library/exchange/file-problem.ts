/** Why a file is of no use at all; nothing of it was taken. */
export type FileProblem =
  /** More bytes than are read. */
  | 'too-large'
  /** The browser can’t read it, or it is no text in an encoding that is known. */
  | 'unreadable'
  | 'empty'
  | 'not-json'
  /** It ends in the middle. */
  | 'truncated'
  /** JSON, but not of this format. */
  | 'other-format'
  /** Of a version that came after this one. */
  | 'later-version'
  /** Of this format, but its parts are not what they should be. */
  | 'malformed'
  | 'too-many-rows';

export const MOST_FILE_BYTES = 50 * 1024 * 1024;
/** Phrases and terms of one file together. */
export const MOST_ROWS = 200_000;
