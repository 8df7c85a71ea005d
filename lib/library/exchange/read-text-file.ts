import { decodeText, UnreadableText } from './decode.ts';
import { type FileProblem, MOST_FILE_BYTES } from './file-problem.ts';

/** The text of a file that a user chose, in UTF-8, UTF-16 or GB18030; one that is too large is not read. */
export async function readTextFile(
  file: Blob,
  mostBytes: number = MOST_FILE_BYTES,
): Promise<{ text: string } | { problem: FileProblem }> {
  if (file.size > mostBytes) return { problem: 'too-large' };
  try {
    return { text: decodeText(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    // A DOMException: the file was moved or changed since it was chosen.
    if (error instanceof UnreadableText || error instanceof DOMException) return { problem: 'unreadable' };
    throw error;
  }
}
