import type { Range } from '../range.ts';

/** A name by its shape. The range is within the line. */
export interface Name extends Range {
  /** `named`: what stands in quotation marks, with what it is the name of. */
  kind: 'unit' | 'numbered' | 'person' | 'quoted' | 'named' | 'titled';
  text: string;
  /** Of a person, whether a post stands beside it; what begins with a surname alone may be anything. */
  isSure: boolean;
  /** Of a person, whether what follows goes on no word: 周启明等人, not 高端仪器. */
  isWhole: boolean;
  /** How many of its last characters say what it is, as 小区 does. */
  ending: number;
  /** What it is the name of, where that follows: 群众文艺汇演 behind “荷塘月韵”; the post of a person. */
  tail: string;
  /** Another is told beside it: 青山镇、红旗镇 */
  isListed: boolean;
}
