import type { FromEditor } from '../../../lib/messaging/editor-protocol.ts';
import type { Running } from '../../../scripts/browser/launch.mjs';
import type { Room } from './room.ts';

/** What the editor script tells the panel, asked in its place. */
export interface Told {
  text: string;
  outcomes: unknown[];
}

/** What the panel is told of the draft. */
export async function textRead(running: Running, room: Room): Promise<string> {
  return (await askEditor(running, room, { do: 'read' })).text;
}

/** Takes words out of the draft; gives the outcome. */
export async function takeOut(running: Running, room: Room, words: string): Promise<unknown> {
  return (await askEditor(running, room, { do: 'take out', words })).outcomes[0];
}

/**
 * Puts a phrase where the caret is told to stand, takes it back and puts it in again, with the caret so many characters
 * into it. Gives the text before the caret, and the three outcomes.
 */
export function insertTwice(running: Running, room: Room, phrase: string, caret: number): Promise<Told> {
  return askEditor(running, room, { do: 'insert', phrase, caret });
}

type Asked = { do: 'read' } | { do: 'take out'; words: string } | { do: 'insert'; phrase: string; caret: number };

async function askEditor(running: Running, { page, panel }: Room, asked: Asked): Promise<Told> {
  // It would take its place back from who asks.
  await panel.close();
  await page.bringToFront();
  return await running.worker.evaluate(async (what) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => null });
    const ports = frames.map(({ frameId }) => chrome.tabs.connect(tabId, { frameId, name: 'gaoban-editor' }));
    return await Promise.race(ports.map(ask));

    /** Never done in a frame without an editor. */
    async function ask(port: chrome.runtime.Port): Promise<Told> {
      let revision = 0;
      let request = 0;
      port.onMessage.addListener((message: FromEditor) => {
        if (message.type === 'snapshot' || message.type === 'change') revision = message.revision;
        const own = message.type === 'editors' && message.editors.find(({ kind }) => kind !== 'frame');
        if (own && revision === 0) port.postMessage({ type: 'watch', editor: own.id });
      });
      const { text } = await next('snapshot');
      if (what.do === 'read') return { text, outcomes: [] };
      if (what.do === 'take out') {
        const start = text.indexOf(what.words);
        return { text, outcomes: [await write({ start, end: start + what.words.length }, what.words, '')] };
      }
      const { range } = await next('caret');
      if (range === null) throw new Error('Where the caret is is not known.');
      const old = text.slice(range.start, range.end);
      const put = () => write(range, old, what.phrase, range.start + what.caret);
      const outcomes = [await put(), await send({ type: 'undo', write: request }), await put()];
      return { text: text.slice(0, range.start), outcomes };

      function next<Type extends FromEditor['type']>(type: Type) {
        const isOne = (message: FromEditor): message is Extract<FromEditor, { type: Type }> => message.type === type;
        return new Promise<Extract<FromEditor, { type: Type }>>((resolve) => {
          const listen = (message: FromEditor): void => {
            if (!isOne(message)) return;
            port.onMessage.removeListener(listen);
            resolve(message);
          };
          port.onMessage.addListener(listen);
        });
      }

      async function send(message: object): Promise<unknown> {
        request += 1;
        port.postMessage({ ...message, request });
        return (await next('outcome')).outcome;
      }

      function write(range: { start: number; end: number }, old: string, text: string, caret?: number) {
        const place = caret === undefined ? {} : { caret };
        return send({ type: 'write', revision, edits: [{ ...range, old, text }], ...place });
      }
    }
  }, asked);
}
