import { IDENTITY_PROVINCES, identityCheck } from './number-kinds.ts';

const [FIRST_YEAR, LAST_YEAR] = [1900, 2030];
/** Numbers of projects and contracts have a place and a recent day in them, too. */
const LAST_UNCHECKED = 2012;

/** Whether 18 characters are an identity number; where they are called one, the check digit may be wrong. */
export function isIdentity(digits: string, isCalled: boolean): boolean {
  if (!IDENTITY_PROVINCES.has(digits.slice(0, 2))) return false;
  const year = Number(digits.slice(6, 10));
  if (year < FIRST_YEAR || year > LAST_YEAR || !isDay(year, digits.slice(10, 14))) return false;
  return isCalled || year <= LAST_UNCHECKED || identityCheck(digits) === digits.charAt(17).toUpperCase();
}

/** The older kind of 15 digits, without century and check digit. */
export function isOldIdentity(digits: string): boolean {
  return IDENTITY_PROVINCES.has(digits.slice(0, 2)) && isDay(1900 + Number(digits.slice(6, 8)), digits.slice(8, 12));
}

function isDay(year: number, monthAndDay: string): boolean {
  const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2))];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(year, month, 0).getDate();
}
