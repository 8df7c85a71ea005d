import * as z from 'zod/mini';
import shapeData from './shapes.json' with { type: 'json' };
import soundData from './sounds.json' with { type: 'json' };

const { sounds } = z.strictObject({ source: z.string(), sounds: z.record(z.string(), z.string()) }).parse(soundData);
const { groups } = z.strictObject({ source: z.string(), groups: z.array(z.string()) }).parse(shapeData);

/** Those that many don't tell apart are one. */
const syllablesOf = new Map<string, string[]>();
for (const [written, chars] of Object.entries(sounds)) {
  const syllable = withoutDialect(written);
  for (const char of chars) {
    const known = syllablesOf.get(char);
    if (known) known.push(syllable);
    else syllablesOf.set(char, [syllable]);
  }
}

/** By a character, all those of its groups. */
const shapesOf = new Map<string, string>();
for (const group of groups) for (const char of group) shapesOf.set(char, `${shapesOf.get(char) ?? ''}${group}`);

/**
 * Whether the one may have been typed for the other: of the same syllable, whatever its tone, or of one that many don't
 * tell from it, or alike to the eye.
 */
export function areAlike(one: string, other: string): boolean {
  const sound = syllablesOf.get(one) ?? [];
  const otherSound = syllablesOf.get(other) ?? [];
  return sound.some((syllable) => otherSound.includes(syllable)) || (shapesOf.get(one)?.includes(other) ?? false);
}

/** zh, ch, sh and z, c, s; l and n; -ng and -n: one for many speakers. */
function withoutDialect(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^l/u, 'n')
    .replace(/ng$/u, 'n');
}
