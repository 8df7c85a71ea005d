import init, { cut } from 'jieba-wasm/web';

/** Loads jieba from the extension’s own package (4 MB); gives what cuts a text into words. */
export async function loadJieba(): Promise<(text: string) => string[]> {
  await init();
  return (text) => cut(text, true);
}
