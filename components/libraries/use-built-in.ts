import { useEffect, useState } from 'react';
import { bringBuiltIn } from '../app/built-in.ts';

/**
 * Brings the built-in library up to date once the page is drawn. True once it is known that nothing new comes by it;
 * what comes is soon among the phrases.
 */
export function useBuiltIn(isDrawn: boolean): boolean {
  const [nothingCame, setNothingCame] = useState(false);
  useEffect(() => {
    async function update(): Promise<void> {
      const outcome = await bringBuiltIn();
      setNothingCame(outcome.status === 'failed' || outcome.changed === 0);
    }
    if (isDrawn) void update();
  }, [isDrawn]);
  return nothingCame;
}
