/** The text of a file's bytes: UTF-8, UTF-16 with its mark, or GB18030; the byte order mark is dropped, line ends are kept. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return decode(bytes, first === 0xff ? 'utf-16le' : 'utf-16be');
  // No text in UTF-8 or GB18030 holds a zero byte; .doc, .zip and the like do.
  if (bytes.includes(0)) throw new UnreadableText('这不是文本文件');
  return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030') ?? fail('看不懂文字编码，请另存为 UTF-8 再试');
}

/** The bytes are no text that can be read; the message says what to do. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

function fail(message: string): never {
  throw new UnreadableText(message);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decode(bytes, encoding);
  } catch (error) {
    // `fatal` makes bytes of another encoding a TypeError: then the next encoding is tried.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
