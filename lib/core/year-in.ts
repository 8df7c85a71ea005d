/** The earliest year that stands filled in before 年; undefined where none does. */
export function yearIn(text: string): number | undefined {
  const years = [...text.matchAll(/(?<!\d)20\d{2}(?=年)/gu)].map(Number);
  return years.length > 0 ? Math.min(...years) : undefined;
}
