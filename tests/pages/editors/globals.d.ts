// What the pages use of the editors that are loaded by a script of their own.

interface TinyMce {
  majorVersion: string;
  init(options: Record<string, unknown>): Promise<TinyMceInstance[]>;
}
interface TinyMceInstance {
  iframeElement: HTMLIFrameElement;
  getBody(): HTMLElement;
  getContent(): string;
  remove(): void;
}
declare const tinymce: TinyMce;

interface CkEditor4 {
  replace(element: Element, config: Record<string, unknown>): CkEditor4Instance;
}
interface CkEditor4Instance {
  on(event: string, listener: (event: unknown) => void): void;
  getData(): string;
  destroy(): void;
}
declare const CKEDITOR: CkEditor4;

interface KindEditorInstance {
  edit: { iframe: { attr(name: string, value: string): void }; doc: Document };
  html(): string;
  remove(): void;
}
declare const KindEditor: { create(element: Element, options: Record<string, unknown>): void };

interface UEditorInstance {
  iframe: HTMLIFrameElement;
  body: HTMLElement;
  ready(listener: () => void): void;
  setContent(html: string): void;
  getContent(): string;
}
declare const UE: {
  getEditor(id: string, options: Record<string, unknown>): UEditorInstance;
  delEditor(id: string): void;
  registerUI(name: string, open: () => void): void;
};

interface WangEditorInstance {
  getHtml(): string;
  destroy(): void;
}
declare const wangEditor: {
  createEditor(options: Record<string, unknown>): WangEditorInstance;
  createToolbar(options: Record<string, unknown>): { destroy(): void };
};

interface QuillInstance {
  root: HTMLElement;
  clipboard: { dangerouslyPasteHTML(html: string): void };
  history: { clear(): void; undo(): void; redo(): void };
  getText(): string;
}
declare const Quill: { version: string; new (element: Element, options: Record<string, unknown>): QuillInstance };

interface TrixEditor extends HTMLElement {
  value: string;
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string } };
}
interface HTMLElementTagNameMap {
  'trix-editor': TrixEditor;
}
