import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { ROOT } from '../setup/run.mjs';

/** The packages whose files a page may load. */
const PACKAGES = [
  '@wangeditor/editor',
  'ckeditor4',
  'ckeditor5',
  'kindeditor',
  'quill',
  'quill-1',
  'tinymce',
  'tinymce-4',
  'trix',
  'ueditor',
];

/**
 * The file that an address names: `/npm/<package>/…` is a file of a package, `/built/…` of a bundled page,
 * all else of the folder.
 * @param {string} folder
 * @param {string} address a path, decoded
 * @returns {string | undefined} undefined where there is none or it is not to be given out
 */
export function fileAt(folder, address) {
  for (const [prefix, place] of placesOf(folder)) {
    if (!address.startsWith(prefix)) continue;
    const path = normalize(join(place, address.slice(prefix.length)));
    return path.startsWith(place + sep) && existsSync(path) && statSync(path).isFile() ? path : undefined;
  }
  return undefined;
}

/**
 * @param {string} folder
 * @returns {[prefix: string, place: string][]} the first that fits counts
 */
function placesOf(folder) {
  return [
    ...PACKAGES.map((name) => /** @type {[string, string]} */ ([`/npm/${name}/`, join(ROOT, 'node_modules', name)])),
    ['/built/', join(ROOT, '.output/pages')],
    ['/', folder],
  ];
}
