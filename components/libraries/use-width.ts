import { useSyncExternalStore } from 'react';

/** `narrow`: one column; `medium`: the list without its less needed columns. */
export type PageWidth = 'narrow' | 'medium' | 'wide';

const narrow = matchMedia('(max-width: 699.98px)');
const wide = matchMedia('(min-width: 1000px)');

function subscribe(changed: () => void): () => void {
  for (const query of [narrow, wide]) query.addEventListener('change', changed);
  return () => {
    for (const query of [narrow, wide]) query.removeEventListener('change', changed);
  };
}

export function usePageWidth(): PageWidth {
  return useSyncExternalStore(subscribe, () => (narrow.matches ? 'narrow' : wide.matches ? 'wide' : 'medium'));
}
