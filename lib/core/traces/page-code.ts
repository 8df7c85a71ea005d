import { entityNamed } from './phrases.ts';
import type { Trace } from './trace.ts';

const ENTITY = /&(?:([a-z]{2,6}\d?)|#(\d{2,6})|#x([\da-f]{2,5}));/iuy;
const TAG =
  /<\/?(?:br|p|div|span|strong|b|em|font|a|img|table|tbody|tr|td|th|ul|li|ol|h[1-6]|hr|center|style|script|u|section|article|o:p)(?=[\s>/])[^<>\n]{0,300}>/iuy;

/** &nbsp; or <br> at `at`. */
export function readPageCode(text: string, at: number): Trace | undefined {
  TAG.lastIndex = at;
  const tag = TAG.exec(text);
  if (tag) return { kind: 'tag', start: at, end: at + tag[0].length, sure: true, instead: '' };
  ENTITY.lastIndex = at;
  const [written, name, decimal, hex] = ENTITY.exec(text) ?? [];
  if (written === undefined) return undefined;
  const instead = name === undefined ? charOf(decimal, hex) : entityNamed(name);
  return instead === undefined
    ? undefined
    : { kind: 'entity', start: at, end: at + written.length, sure: true, instead };
}

/** Undefined for what is no character that can be seen. */
function charOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isSeen = code >= 0x20 && (code < 0xd8_00 || code > 0xdf_ff) && code <= 0x10_ff_ff;
  return isSeen ? String.fromCodePoint(code) : undefined;
}
