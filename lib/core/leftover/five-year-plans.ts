import * as z from 'zod/mini';
import data from './five-year-plans.json' with { type: 'json' };

/** The years of a five-year plan, both inclusive. */
const planSchema = z.strictObject({ name: z.string(), from: z.int(), to: z.int() });
export type FiveYearPlan = z.infer<typeof planSchema>;

export const { plans: FIVE_YEAR_PLANS } = z
  .strictObject({ source: z.string(), plans: z.array(planSchema) })
  .parse(data);

const byName = new Map(FIVE_YEAR_PLANS.map((plan) => [plan.name, plan]));

/** “十四五”; undefined for one too long ago to be of this draft, or too far ahead. */
export function planNamed(name: string): FiveYearPlan | undefined {
  return byName.get(name);
}
