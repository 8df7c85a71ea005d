import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { LinkStatus } from './link.ts';

/**
 * Puts the editor script into every frame that may be read; returns their ids. Rejects as the browser does. Where the
 * script is already, it looks for editors again.
 */
export async function injectEditorScript(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  // Else one frame that never ends loading, as `javascript:void(0)` doesn't, keeps all others waiting.
  const now = { injectImmediately: true };
  // Each half answers for its own frame; the page's first, since the other asks it.
  await browser.scripting.executeScript({ target, ...now, world: 'MAIN', files: ['/page-bridge.js'] });
  const results = await browser.scripting.executeScript({ target, ...now, files: ['/content-scripts/editor.js'] });
  return results.map((result) => result.frameId);
}

/** Why the browser refused, told by its message, the only thing it gives. */
export function statusOfRefusal(error: unknown, url: string | undefined): LinkStatus {
  const detail = error instanceof Error ? error.message : String(error);
  if (detail.includes('No tab with id')) return { state: 'gone', what: 'tab' };
  if (url?.startsWith('file:')) return { state: 'unreadable', reason: 'file' };
  if (detail.includes('must request permission')) {
    const origin = webOrigin(url);
    return origin === undefined ? { state: 'no-access' } : { state: 'no-access', origin };
  }
  if (/cannot access a|gallery|cannot be scripted|cannot access contents of url/iu.test(detail)) {
    return { state: 'unreadable', reason: 'browser-page', detail };
  }
  return { state: 'unreadable', reason: 'other', detail };
}

const frameFacts = z.object({ contentType: z.string(), frames: z.array(z.string()).check(z.maxLength(200)) });

export interface PageFacts {
  contentType: string;
  /** Origins of frames that may not be read. */
  frames: string[];
}

/** Asked only where no editor was found, to say why. */
export async function readPageFacts(tabId: number): Promise<PageFacts | undefined> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, func: factsInFrame, injectImmediately: true });
  const facts = results.flatMap(({ frameId, result }) => {
    const parsed = frameFacts.safeParse(result);
    return parsed.success ? [{ frameId, ...parsed.data }] : [];
  });
  const page = facts.find(({ frameId }) => frameId === 0);
  if (page === undefined) return undefined;
  return { contentType: page.contentType, frames: [...new Set(facts.flatMap(({ frames }) => frames))] };
}

/** Runs in the page: nothing from outside the function is there. */
function factsInFrame(): { contentType: string; frames: string[] } {
  const origins = new Set<string>();
  const trees: ParentNode[] = [document];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) trees.push(element.shadowRoot);
      if (!(element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement)) continue;
      // A frame of another site has no document for us; its address is all that can be told.
      if (element.contentDocument || !/^https?:/.test(element.src)) continue;
      origins.add(new URL(element.src).origin);
    }
  }
  return { contentType: document.contentType, frames: [...origins].slice(0, 20) };
}

/** The origin of a web page's address; undefined for anything that can't be granted. */
export function webOrigin(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/u.test(url)) return undefined;
  return new URL(url).origin;
}
