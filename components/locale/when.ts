const OF_THESE_DAYS = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const OF_ANY_YEAR = new Intl.DateTimeFormat('zh-CN', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A time within the last days, as “11月27日 14:05”. */
export function whenOf(at: number): string {
  return OF_THESE_DAYS.format(at);
}

/** As “2026年11月27日 14:05”. */
export function fullWhenOf(at: number): string {
  return OF_ANY_YEAR.format(at);
}

/** As in 2026-11-27, where the user is. */
export function dayOf(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
