import { useEffect } from 'react';
import { useStable } from '../../app/use-stable.ts';

/** A file dropped anywhere on the page; without this the browser would leave the page to show it. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const take = useStable(onFile);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      take(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [take]);
}
