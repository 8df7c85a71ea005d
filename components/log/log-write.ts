import { editText } from '../../lib/core/edits/edit-text.ts';
import { writtenBy } from '../../lib/core/edits/written.ts';
import type { LoggedEditor } from '../../lib/library/write-log.ts';
import type { LinkView } from '../../lib/messaging/link.ts';
import { library, writeLog } from '../app/library.ts';
import type { Change } from './change.ts';
import type { Trail } from './trail.ts';

/** An entry of the log for a write that is about to be tried. */
export interface LogEntry {
  id: string;
  /** Once the write was done. False where it should be in the log and nothing can be stored. */
  add: () => Promise<boolean>;
}

export function logWrite(trail: Trail, view: LinkView, { text, edits }: Change, rule: string | undefined): LogEntry {
  const id = crypto.randomUUID();
  const here = loggedEditor(view);
  trail.adopt(writeLog.getState(), here);
  const session = trail.session ?? crypto.randomUUID();

  async function add(): Promise<boolean> {
    const places = writtenBy(text, editText(text, edits), edits).map(({ at: _at, ...place }) => place);
    if (!library.getState().settings.logs || places.length === 0) return true;
    if (trail.session === undefined) trail.startSession(session);
    await writeLog.add({ id, session, places, ...(rule === undefined ? {} : { rule }) }, here, text);
    return writeLog.getState().keeps;
  }

  return { id, add };
}

export function loggedEditor({ origin, editors, target }: LinkView): LoggedEditor {
  const editor = editors.find(({ key }) => key === target)?.info.name.trim() ?? '';
  return { ...(origin === undefined ? {} : { origin }), editor };
}
