export function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** False for an empty string. */
export function isHan(char: string): boolean {
  return isHanCode(char.charCodeAt(0));
}
