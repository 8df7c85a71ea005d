/** Whether a UTF-16 code is of the common Han characters (U+4E00–9FFF). */
export function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** False for an empty string. */
export function isHan(char: string): boolean {
  return isHanCode(char.charCodeAt(0));
}
