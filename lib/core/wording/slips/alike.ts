import * as z from 'zod/mini';
import shapeData from './shapes.json' with { type: 'json' };
import soundData from './sounds.json' with { type: 'json' };

/** `sound`: the same syllable, whatever its tone; `near`: one that many don't tell from it; `shape`: by the eye. */
export type Likeness = 'sound' | 'near' | 'shape';

const { sounds } = z.strictObject({ source: z.string(), sounds: z.record(z.string(), z.string()) }).parse(soundData);
const { groups } = z.strictObject({ source: z.string(), groups: z.array(z.string()) }).parse(shapeData);

const syllablesOf = new Map<string, string[]>();
for (const [syllable, chars] of Object.entries(sounds))
  for (const char of chars) {
    const known = syllablesOf.get(char);
    if (known) known.push(syllable);
    else syllablesOf.set(char, [syllable]);
  }

/** How the one may have been typed for the other; undefined where they are the same or nothing like each other. */
export function likenessOf(one: string, other: string): Likeness | undefined {
  if (one === other || one === '' || other === '') return undefined;
  const sound = syllablesOf.get(one) ?? [];
  const otherSound = syllablesOf.get(other) ?? [];
  if (sound.some((syllable) => otherSound.includes(syllable))) return 'sound';
  if (groups.some((group) => group.includes(one) && group.includes(other))) return 'shape';
  const near = otherSound.map(withoutDialect);
  return sound.some((syllable) => near.includes(withoutDialect(syllable))) ? 'near' : undefined;
}

/** zh, ch, sh and z, c, s; l and n; -ng and -n: one for many speakers. */
function withoutDialect(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^l/u, 'n')
    .replace(/ng$/u, 'n');
}
