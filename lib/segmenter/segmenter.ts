import { loadJieba } from './load-jieba.ts';

/** Cuts texts into words; these, joined, are the text again. */
export interface Segmenter {
  words: (text: string) => string[];
  /** Loads jieba, which cuts better than the browser, where it isn’t yet. Rejects where it can’t: words are as before. */
  load: () => Promise<void>;
  isLoaded: () => boolean;
}

type Cut = (text: string) => string[];

/** It cuts as the browser does until jieba is loaded. */
export function createSegmenter(loadCut: () => Promise<Cut> = loadJieba): Segmenter {
  const own = new Intl.Segmenter('zh', { granularity: 'word' });
  let cut: Cut | undefined;
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    try {
      cut = await loadCut();
    } catch (error) {
      // Asked once more, it is tried once more.
      loading = undefined;
      throw error;
    }
  }

  return {
    words: (text) => cut?.(text) ?? Array.from(own.segment(text), ({ segment }) => segment),
    load: () => (loading ??= load()),
    isLoaded: () => cut !== undefined,
  };
}
