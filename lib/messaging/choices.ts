import type { EditorInfo } from './editor-protocol.ts';
import { isBeside, joinFields } from './join-fields.ts';
import type { EditorChoice } from './link.ts';

/** What the frames list, as the editors to choose from: in an order that stays, since frames are numbered as they were made. */
export function choicesOf(lists: ReadonlyMap<number, readonly EditorInfo[]>): EditorChoice[] {
  const inside = editorsByFrame([...lists.values()].flat());
  const labels = new Map<string, string>();
  const choices = [...lists]
    .sort(([a], [b]) => a - b)
    .flatMap(([frameId, infos]) => {
      const fields = infos.flatMap((info) => (info.kind === 'frame' ? asField(info, inside.get(info.frame)) : info));
      const joined = joinFields(fields);
      for (const { id, label, frame, kind } of fields) {
        if (joined?.joins.fields.includes(id) !== true) continue;
        labels.set(kind === 'frame' ? frame : keyOf(frameId, id), label);
      }
      const single = infos
        .filter(({ kind }) => kind !== 'frame')
        .map((info) => ({
          key: keyOf(frameId, info.id),
          frameId,
          info,
          isBeside: joined?.joins.byDefault === true && isBeside(info.label),
        }));
      return joined ? [{ key: keyOf(frameId, joined.info.id), frameId, ...joined }, ...single] : single;
    });
  // What the form calls a field is its name.
  return choices.map((choice) => {
    const label = labels.get(choice.key) ?? labels.get(choice.info.frame);
    return label === undefined ? choice : { ...choice, info: { ...choice.info, name: label } };
  });
}

function editorsByFrame(infos: readonly EditorInfo[]): ReadonlyMap<string, readonly EditorInfo[]> {
  const byFrame = new Map<string, EditorInfo[]>();
  for (const info of infos) {
    if (info.kind !== 'frame' && info.frame !== '') byFrame.set(info.frame, [...(byFrame.get(info.frame) ?? []), info]);
  }
  return byFrame;
}

/** A frame that holds just one editor stands for it, by whose id it is named. */
function asField(frame: EditorInfo, inside: readonly EditorInfo[] = []): EditorInfo[] {
  const [editor, ...others] = inside;
  if (editor === undefined || others.length > 0) return [];
  const { id, length, shortLines, focusedAt } = editor;
  return [{ ...frame, length, shortLines, focusedAt, name: id }];
}

export function keyOf(frameId: number, editor: string): string {
  return `${frameId}:${editor}`;
}

/** Whether two choices join the same fields under the same names. */
export function joinsSame(a: EditorChoice, b: EditorChoice | undefined): boolean {
  return a.info.name === b?.info.name && a.joins?.stamp === b.joins?.stamp;
}
