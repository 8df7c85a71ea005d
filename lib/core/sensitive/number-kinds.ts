import * as z from 'zod/mini';
import data from './number-kinds.json' with { type: 'json' };

const { identity, plate, mail } = z
  .strictObject({
    identity: z.strictObject({
      source: z.string(),
      provinces: z.string(),
      weights: z.array(z.int()),
      checks: z.string(),
    }),
    plate: z.strictObject({ source: z.string(), provinces: z.string() }),
    mail: z.strictObject({ source: z.string(), personal: z.string() }),
  })
  .parse(data);

export const IDENTITY_PROVINCES = new Set(identity.provinces.split(' '));
export const PLATE_PROVINCES = plate.provinces;
export const PERSONAL_MAIL = new Set(mail.personal.split(' '));

/** The check digit of an identity number's first 17 digits. */
export function identityCheck(digits: string): string {
  const sum = identity.weights.reduce((all, weight, at) => all + weight * Number(digits.charAt(at)), 0);
  return identity.checks.charAt(sum % identity.checks.length);
}
