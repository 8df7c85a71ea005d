const FORMAT = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });

/** A time within the last days, as “11月27日 14:05”. */
export function whenOf(at: number): string {
  return FORMAT.format(at);
}
