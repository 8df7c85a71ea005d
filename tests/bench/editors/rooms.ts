/** The practice room's editors that are timed: each family once, by the page's name and where its frame is, if it has one. */
export interface TimedEditor {
  name: string;
  page: string;
  /** The frame that its text is in; undefined where it is in the page itself. */
  frame?: string;
  /** What is typed into. */
  editable: string;
}

export const EDITORS: readonly TimedEditor[] = [
  { name: 'textarea', page: 'textarea', editable: 'textarea' },
  { name: 'contenteditable', page: 'contenteditable', editable: '[contenteditable]' },
  { name: 'UEditor', page: 'ueditor', frame: '.place iframe', editable: 'body' },
  { name: 'KindEditor', page: 'kindeditor', frame: '.place iframe', editable: 'body' },
  { name: 'wangEditor 5', page: 'wangeditor', editable: '[data-slate-editor]' },
  { name: 'TinyMCE 8', page: 'tinymce-8', frame: '.place iframe', editable: 'body' },
  { name: 'CKEditor 4', page: 'ckeditor-4', frame: '.place iframe.cke_wysiwyg_frame', editable: 'body' },
  { name: 'CKEditor 5', page: 'ckeditor-5', editable: '.ck-editor__main > .ck-editor__editable' },
  { name: 'Quill 2', page: 'quill-2', editable: '.ql-editor' },
  { name: 'Slate', page: 'slate', editable: '[data-slate-editor]' },
  { name: 'ProseMirror', page: 'prosemirror', editable: '.ProseMirror' },
  { name: 'Tiptap', page: 'tiptap', editable: '.ProseMirror' },
];
