import { useEffect } from 'react';
import { updateBuiltIn } from '../../lib/library/update-built-in.ts';
import { wholeDatabase } from './database.ts';

/** Brings the built-in library up to date once the page is drawn. Where it fails, the page shows the one that was. */
export function useBuiltIn(isDrawn: boolean): void {
  useEffect(() => {
    if (isDrawn) void updateBuiltIn(wholeDatabase);
  }, [isDrawn]);
}
