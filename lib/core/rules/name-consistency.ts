import { comparesNames } from '../names/comparison.ts';
import { readsNames } from '../names/facts.ts';
import { findVariants } from '../names/find-variants.ts';
import type { Variant } from '../names/variant.ts';
import type { Report, Rule } from './rule.ts';

/** One unit, person or project that is written two ways. A question: there may be two of them. */
export const nameConsistency: Rule = {
  check: ({ document }) => findVariants(document).flatMap((variant) => report(variant)),
  reads: readsNames,
  compares: comparesNames,
};

function report({ written, usual, places }: Variant): Report[] {
  const [first, ...others] = places;
  if (!first) return [];
  return [
    {
      ...first,
      subject: written,
      message: `这里写的是“${told(written)}”，别处写的是“${told(usual)}”，如果是同一个，请统一写法`,
      ...(others.length > 0 ? { others } : {}),
      fixes: [
        {
          label: `改为“${told(usual)}”`,
          safe: false,
          edits: places.map(({ start, end }) => ({ start, end, text: usual })),
        },
      ],
    },
  ];
}

/** Within quotation marks, single ones: “‘春芽’培养计划”. */
function told(name: string): string {
  return name.replace('“', '‘').replace('”', '’');
}
