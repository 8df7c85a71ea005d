import * as z from 'zod/mini';

/**
 * What the editor script asks of its other half in the page's own world, the only one that an editor's own functions
 * can be called from. Both listen at the same element, within one turn: nothing of the page runs in between. A page
 * may listen too, and may answer: it learns nothing that it doesn't hold already, and an answer is never believed,
 * since what was written is read again.
 */
export const ASK = 'gaoban-ask';
export const ANSWER = 'gaoban-answer';

/** A place in the editor's tree: which child to take at each level, then the offset there. */
const place = z.object({ path: z.array(z.int()), offset: z.int() });
const hostEdit = z.object({ start: place, end: place, old: z.string(), text: z.string() });

export const question = z.discriminatedUnion('op', [
  /** Whose editor is it? */
  z.object({ op: z.literal('identify') }),
  /** Begin, and end, one step of the editor's own undo. */
  z.object({ op: z.literal('open') }),
  z.object({ op: z.literal('close') }),
  /** Write through the editor's own model, from last to first, as one step. */
  z.object({ op: z.literal('replace'), edits: z.array(hostEdit) }),
  z.object({ op: z.literal('undo') }),
]);

export const answer = z.object({
  /** The family whose editor was found, null where none was. */
  host: z.nullable(z.enum(['tinymce', 'ckeditor4', 'ckeditor5', 'kindeditor', 'ueditor', 'quill', 'tiptap', 'slate'])),
  /** Whether what was asked could be done. */
  done: z.boolean(),
  /** Whether something in the page holds on to the element, as frameworks do: an editor may be behind it. */
  managed: z.boolean(),
});

export type Place = z.infer<typeof place>;
export type HostEdit = z.infer<typeof hostEdit>;
export type Question = z.infer<typeof question>;
export type Answer = z.infer<typeof answer>;
export type HostName = NonNullable<Answer['host']>;
