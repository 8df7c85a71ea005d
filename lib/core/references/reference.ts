import type { Range } from '../range.ts';

/** Words that point to another place of the draft; the range is one of the line's text. */
export interface Reference extends Range {
  /** An annex, a table or picture, a part of the text, a list told right before, or what stands below a colon. */
  kind: 'annex' | 'table' | 'picture' | 'part' | 'told' | 'below';
  /** Undefined where it names none. */
  number?: number;
  /** An annex that is named without a word that points to it. */
  isBare?: true;
  /** 附件 or 附表, 部分 or 条; 上 for what stands above. */
  unit: string;
}
