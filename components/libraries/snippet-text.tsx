import type { ReactElement } from 'react';
import { readablePieces } from '../../lib/core/phrases/snippet.ts';
import { PhraseText } from '../phrases/phrase-text.tsx';

/** A body as it reads; one that does not read stands as it was written. */
export function SnippetText({ body, showCaret = false }: { body: string; showCaret?: boolean }): ReactElement {
  return <PhraseText pieces={readablePieces(body)} showCaret={showCaret} />;
}
