import * as z from 'zod/mini';
import data from './offices.json' with { type: 'json' };

const { offices } = z
  .strictObject({ source: z.string().check(z.minLength(1)), offices: z.array(z.array(z.string())) })
  .parse(data);
const officeOf = new Map(offices.flatMap((names, office) => names.map((name) => [name, office] as const)));
const longest = [...officeOf.keys()].sort((one, other) => other.length - one.length).join('|');
/** 林业 of 县林业局; each of them is led by itself, none by another. */
export const OFFICE = `(?:${longest})`;
const OWN = new RegExp(`([县区市旗])(${OFFICE})局$`, 'u');

/** Whether the office (of a county, where `level` says so) is another than that whose name ends like one's own. */
export function isOtherOffice(level: string, office: string, own: string): boolean {
  const [, ownLevel, ownOffice = ''] = OWN.exec(own) ?? [];
  const [named, mine] = [officeOf.get(office), officeOf.get(ownOffice)];
  return named !== undefined && mine !== undefined && named !== mine && (level === '' || level === ownLevel);
}
