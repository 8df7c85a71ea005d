import type { FromEditor, WriteOutcome } from '../../../lib/messaging/editor-protocol.ts';
import type { Running } from '../../../scripts/browser/launch.mjs';
import type { Room } from './room.ts';

export interface AnyEdits {
  /** What was written otherwise than said, or refused. */
  wrong: string[];
  /** The draft before them, after them, and after each was taken back. */
  first: string;
  written: string;
  last: string;
}

/** Ten writes at any places of the draft, one after the other, asked for in the panel's place; then each is taken back. */
export async function writeAnyEdits(running: Running, { page, panel }: Room, seed: number): Promise<AnyEdits> {
  // It would take its place back from who asks.
  await panel.close();
  await page.bringToFront();
  return await running.worker.evaluate(async (from) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => null });
    const ports = frames.map(({ frameId }) => chrome.tabs.connect(tabId, { frameId, name: 'gaoban-editor' }));
    return await Promise.race(ports.map(writeAll));

    /** Never done in a frame without an editor. */
    async function writeAll(port: chrome.runtime.Port): Promise<AnyEdits> {
      let text = '';
      let revision = 0;
      let request = 0;
      let state = from;
      const wrong: string[] = [];
      const done: { write: number; before: string }[] = [];
      await new Promise<void>((resolve) => {
        port.onMessage.addListener((message: FromEditor) => {
          if (message.type === 'snapshot') ({ text, revision } = message);
          if (message.type === 'snapshot') resolve();
          if (message.type === 'change') [text, revision] = [edited(text, message.edits), message.revision];
          const own = message.type === 'editors' && message.editors.find(({ kind }) => kind !== 'frame');
          if (own && revision === 0) port.postMessage({ type: 'watch', editor: own.id });
        });
      });
      const first = text;
      for (let count = 0; count < 10; count += 1) {
        const before = text;
        const edits = anyEdits();
        const { status } = await send({ type: 'write', revision, edits });
        if (status !== 'applied' || bare(text) !== bare(edited(before, edits)))
          wrong.push(`${status}: ${JSON.stringify(edits)}`);
        else done.push({ write: request, before });
      }
      const written = text;
      for (const { write, before } of done.reverse()) {
        const { status } = await send({ type: 'undo', write });
        if (status !== 'applied' || text !== before) wrong.push(`${status}: taking back ${write}`);
      }
      return { wrong, first, written, last: text };

      /** A number below the limit, the same ones for a seed. */
      function any(limit: number): number {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * limit);
      }

      function words(length: number): string {
        return Array.from({ length }, () => String.fromCharCode(0x4e_00 + any(500))).join('');
      }

      /** In a line, behind the number that a list may show. */
      function place(): { at: number; end: number } {
        for (;;) {
          const at = any(text.length);
          const start = text.lastIndexOf('\n', at - 1) + 1;
          const newline = text.indexOf('\n', at);
          const end = newline === -1 ? text.length : newline;
          if (at - start > 5 && at < end) return { at, end };
        }
      }

      function replaced(by: string): { start: number; end: number; old: string; text: string } {
        const { at: start, end: lineEnd } = place();
        const end = Math.min(lineEnd, start + 1 + any(6));
        return { start, end, old: text.slice(start, end), text: by };
      }

      function anyEdits() {
        switch (any(5)) {
          case 0:
            return [replaced('')];
          case 1: {
            const { end } = place();
            return [{ start: end, end, old: '', text: `\n${words(6)}。\n${words(9)}` }];
          }
          case 2: {
            const { at } = place();
            return [{ start: at, end: at, old: '', text: `${words(3)}。\n${words(5)}` }];
          }
          case 3: {
            const several = [replaced(words(1 + any(8))), replaced(words(4)), replaced('')];
            const ordered = several.sort((a, b) => a.start - b.start);
            return ordered.filter(({ start }, at) => at === 0 || start > (ordered[at - 1]?.end ?? 0));
          }
          default:
            return [replaced(words(1 + any(8)))];
        }
      }

      async function send(message: object): Promise<WriteOutcome> {
        request += 1;
        const answered = new Promise<WriteOutcome>((resolve) => {
          const listen = (answer: FromEditor): void => {
            if (answer.type !== 'outcome') return;
            port.onMessage.removeListener(listen);
            resolve(answer.outcome);
          };
          port.onMessage.addListener(listen);
        });
        port.postMessage({ ...message, request });
        return await answered;
      }
    }

    /** Without the numbers and dots that lists show. */
    function bare(text: string): string {
      return text.replaceAll(/^(?:\d+\.|•) /gmu, '');
    }

    function edited(text: string, edits: readonly { start: number; end: number; text: string }[]): string {
      let result = text;
      for (const edit of [...edits].sort((a, b) => b.start - a.start))
        result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
      return result;
    }
  }, seed);
}
