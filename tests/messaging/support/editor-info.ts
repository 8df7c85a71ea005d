import type { EditorInfo } from '../../../lib/messaging/editor-protocol.ts';

export function editor(id: string, change: Partial<EditorInfo> = {}): EditorInfo {
  return {
    id,
    name: id,
    label: '',
    form: '',
    frame: '',
    shortLines: [],
    kind: 'textarea',
    length: 10,
    focusedAt: 0,
    ...change,
  };
}
