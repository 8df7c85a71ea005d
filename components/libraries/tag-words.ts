/** The tags that a field of free words holds: apart by commas, 顿号, semicolons or blanks. */
export function readTags(text: string): string[] {
  return [...new Set(text.split(/[\s，,、;；]+/u).filter((word) => word !== ''))];
}

export function writeTags(tags: readonly string[]): string {
  return tags.join('、');
}
