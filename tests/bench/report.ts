import { CONTENDERS } from './contender.ts';
import type { Limit } from './limits.ts';
import type { Timing } from './measure.ts';
import type { Shape } from './texts.ts';

const CELL = 20;
const TITLES: Record<Shape, string> = {
  document: 'one document',
  dense: 'one document dense in figures',
  collection: 'a collection of short documents',
};

/** Medians, each with its ratio to the bare scan of the same text. */
export function table(name: string, shape: Shape, timings: readonly Timing[]): string {
  const own = timings.filter((timing) => timing.shape === shape);
  const sizes = [...new Set(own.map(({ characters }) => characters))];
  const find = (contender: string, characters: number) =>
    own.find((timing) => timing.contender === contender && timing.characters === characters);
  const cell = (contender: string, characters: number) => {
    const timing = find(contender, characters);
    const floor = find(CONTENDERS[0], characters);
    if (!timing || !floor) return '–'.padStart(CELL);
    return `${milliseconds(timing.median)} ms ${`(${(timing.median / floor.median).toFixed(1)}×)`.padStart(9)}`.padStart(
      CELL,
    );
  };
  const heading = sizes.map((size) => `${size.toLocaleString('en')} chars`.padStart(CELL));
  const names = CONTENDERS.filter((contender) => own.some((timing) => timing.contender === contender));
  return [
    `${name}, ${TITLES[shape]}; medians, in brackets times the bare scan`,
    ''.padEnd(28) + heading.join(''),
    ...names.map((contender) => `  ${contender.padEnd(26)}${sizes.map((size) => cell(contender, size)).join('')}`),
    ...own.flatMap(({ contender, characters, slowestPlace }) =>
      slowestPlace === undefined
        ? []
        : [
            `    ${contender}, ${characters.toLocaleString('en')}: ${milliseconds(slowestPlace).trim()} ms at the slowest place`,
          ],
    ),
    ...sizes.map((size) => {
      const first = own
        .filter(({ characters }) => characters === size)
        .map(({ contender, afterCollection }) => `${contender} ${milliseconds(afterCollection)} ms`);
      return `    first run after a collection, ${size.toLocaleString('en')}: ${first.join('; ')}`;
    }),
    ...own.flatMap(({ contender, characters, note }) =>
      note ? [`    ${contender}, ${characters.toLocaleString('en')}: ${note}`] : [],
    ),
    '',
  ].join('\n');
}

export function limitLines(limits: readonly Limit[]): string {
  return limits
    .map(({ what, limit, unit, actual, met }) => {
      const [is, wanted] = [`${actual.toPrecision(3)} ${unit}`, `${limit} ${unit}`];
      return `  ${met ? 'met    ' : 'NOT MET'} ${`${what} ${wanted}`.padEnd(60)}${is.padStart(12)}\n`;
    })
    .join('');
}

function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}
