const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** As “2026年11月27日 14:05”. */
export function fullWhenOf(at: number): string {
  return FORMAT.format(at);
}
