/** Where an offset stands for whoever has the file before them: 第3行第5字, counted in characters. */
export interface Positions {
  lineOf: (offset: number) => number;
  describe: (offset: number) => string;
}

export function readPositions(text: string): Positions {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|[\n\r]/gu), (match) => match.index + match[0].length)];

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  return {
    lineOf,
    describe: (offset) => {
      const line = lineOf(offset);
      const before = text.slice(starts[line - 1], offset);
      return `第${line}行第${Array.from(before).length + 1}字`;
    },
  };
}
