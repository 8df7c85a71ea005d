import { library } from '../app/library.ts';

const DRAFT_ID = 'paste-box';
const SAVE_AFTER_MS = 200;

let text = '';
let timer: ReturnType<typeof setTimeout> | undefined;
let touched = false;

function flush(): void {
  clearTimeout(timer);
  if (!touched) return;
  touched = false;
  void library.saveDraft(DRAFT_ID, text);
}

/** The text of the paste box, outside React so that a failing view can't lose it. Saved at once, and when the page goes. */
export const pasteText = {
  get: (): string => text,
  set: (next: string): void => {
    text = next;
    touched = true;
    clearTimeout(timer);
    timer = setTimeout(flush, SAVE_AFTER_MS);
  },
  load: async (): Promise<string> => {
    const saved = await library.loadDraft(DRAFT_ID);
    if (!touched && text === '') text = saved;
    return text;
  },
};

addEventListener('pagehide', flush);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') flush();
});
