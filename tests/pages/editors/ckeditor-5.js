import {
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
  Table,
  TableToolbar,
} from 'ckeditor5';
import chinese from 'ckeditor5/translations/zh-cn.js';
import { textOf } from './html-text.js';
import { openRoom } from './room.js';

openRoom(async (place, html, name) => {
  const target = document.createElement('div');
  place.append(target);
  const editor = await ClassicEditor.create({
    attachTo: target,
    licenseKey: 'GPL',
    language: 'zh-cn',
    translations: [chinese],
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, List, Link, Table, TableToolbar],
    toolbar: [
      'undo',
      'redo',
      '|',
      'heading',
      '|',
      'bold',
      'italic',
      '|',
      'numberedList',
      'bulletedList',
      '|',
      'link',
      'insertTable',
    ],
    table: { contentToolbar: ['tableColumn', 'tableRow'] },
    root: { initialData: html, label: name },
  });
  return {
    text: () => textOf(editor.getData()),
    html: () => editor.getData(),
    close: () => editor.destroy(),
  };
});
