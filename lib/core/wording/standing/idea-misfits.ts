import { shown } from './guards.ts';
import { barelyWritten, type Idea, IDEAS, ideasWith } from './ideas.ts';
import { typedWord } from './typed-word.ts';

/** Why a file's guiding ideas don't go together with the built-in ones, in plain words. */
export function findIdeaMisfit(ideas: readonly Idea[]): string | undefined {
  return findUndated(ideas) ?? findStray(ideas) ?? findShared(ideasWith(IDEAS, ideas));
}

/** Without its day nobody knows which drafts should have it; the first of them were always there. */
function findUndated(ideas: readonly Idea[]): string | undefined {
  const always = IDEAS.filter(({ validFrom }) => validFrom === undefined).map(({ name }) => typedWord(name).bare);
  const undated = ideas.find(
    (idea) => idea.validFrom === undefined && !always.some((name) => barelyWritten(idea).has(name)),
  );
  return undated && `“ideas”里的${shown(undated.name)}要写明从哪天起列入，如 "validFrom": "2027-10-25"。`;
}

function findStray(ideas: readonly Idea[]): string | undefined {
  for (const idea of ideas) {
    const stray = idea.wrong?.find((word) => !barelyWritten(idea).has(typedWord(word).bare));
    if (stray !== undefined) return `“ideas”里${shown(idea.name)}的“wrong”有${shown(stray)}，“forms”里也要写上。`;
  }
  return undefined;
}

function findShared(all: readonly Idea[]): string | undefined {
  const owner = new Map<string, Idea>();
  for (const idea of all)
    for (const form of barelyWritten(idea)) {
      const other = owner.get(form);
      if (other) return `“ideas”里“${form}”既是${shown(other.name)}的写法，又是${shown(idea.name)}的，请只留一处。`;
      owner.set(form, idea);
    }
  return undefined;
}
