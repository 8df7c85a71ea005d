import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Imports run one way: a room imports itself and rooms of a lower level; rooms of level 1 may know each other.
 * `packages` limits what it takes from node_modules.
 * @type {Record<string, {level: number, packages?: RegExp}>}
 */
const ROOMS = {
  'lib/core': { level: 0, packages: /^zod\/mini$/ },
  'lib/editor': { level: 1, packages: /^(?:zod\/mini|wxt\/.+)$/ },
  'lib/library': { level: 1, packages: /^(?:zod\/mini|wxt\/.+|dexie|pinyin-pro)$/ },
  'lib/messaging': { level: 1, packages: /^(?:zod\/mini|wxt\/.+)$/ },
  'lib/segmenter': { level: 1, packages: /^jieba-wasm\/web$/ },
  components: { level: 2, packages: /^(?!node:)/ },
  entrypoints: { level: 3, packages: /^(?!node:)/ },
  'lib/cli': { level: 3, packages: /^(?:zod\/mini|node:.+)$/ },
};
const OUTSIDE = /^(?:tests|scripts)\//;

/** @param {string} path an absolute path */
function fromRoot(path) {
  return relative(ROOT, path).split(sep).join('/');
}

/** @param {string} path from the root */
function roomOf(path) {
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`));
}

/**
 * @param {string} file the importing file, from the root
 * @param {string} source what the import names
 * @returns {string | undefined} what is wrong with it
 */
function objection(file, source) {
  const from = roomOf(file);
  const own = from && ROOMS[from];
  if (!own) return undefined;
  if (!source.startsWith('.')) {
    return own.packages?.test(source) === false ? `${from} takes nothing from '${source}'.` : undefined;
  }
  const target = fromRoot(resolve(ROOT, dirname(file), source));
  const to = roomOf(target);
  if (to === from) return undefined;
  if (OUTSIDE.test(target) || (to === undefined && own.level < 2)) return `${from} must not import ${target}.`;
  const level = to === undefined ? undefined : ROOMS[to]?.level;
  if (level === undefined || level < own.level || (level === 1 && own.level === 1)) return undefined;
  return `Imports run one way: ${from} must not import ${to}.`;
}

const rule = {
  meta: { type: 'problem' },
  /** @param {{filename: string, report: (problem: {node: unknown, message: string}) => void}} context */
  create(context) {
    const file = fromRoot(context.filename);
    /** @param {{source?: {value?: unknown} | null}} node */
    const look = (node) => {
      const source = node.source?.value;
      const message = typeof source === 'string' ? objection(file, source) : undefined;
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
    };
  },
};

export default { meta: { name: 'gaoban' }, rules: { 'import-direction': rule } };
