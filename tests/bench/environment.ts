import type { Timing } from './measure.ts';
import type { BenchText } from './texts.ts';

/** Where the same texts are run. */
export interface Environment {
  /** With its version. */
  name: string;
  time: (text: BenchText) => Promise<Timing[]>;
  /** Bytes, after collection, that a linter holds with a draft of so many characters. */
  memory: (characters: number) => Promise<number>;
  close: () => Promise<void>;
}
