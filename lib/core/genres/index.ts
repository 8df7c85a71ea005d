import common from './common-words.json' with { type: 'json' };
import { defaultGenreFile, genreFiles } from './files.ts';
import {
  commonWordsSchema,
  composeGenre,
  type Genre,
  type GenreFile,
  otherTextsSchema,
  sharedWordsSchema,
} from './genre.ts';
import otherTextsData from './other-texts.json' with { type: 'json' };
import sharedPlanWords from './shared-plan-words.json' with { type: 'json' };
import sharedWords from './shared-words.json' with { type: 'json' };

const commonWords = commonWordsSchema.parse(common);
const wordsOfAll = sharedWordsSchema.parse(sharedWords);
const wordsOfPlans = sharedWordsSchema.parse(sharedPlanWords);

/** How texts of none of the genres show. */
export const otherTexts = otherTextsSchema.parse(otherTextsData);

export const defaultGenre: Genre = compose(defaultGenreFile);

const all: readonly Genre[] = genreFiles.map((file) => (file === defaultGenreFile ? defaultGenre : compose(file)));

/** Every genre there is, in the order in which a user chooses. */
export function genres(): readonly Genre[] {
  return all;
}

/** The genre of that id; undefined where there is none. */
export function genreById(id: string): Genre | undefined {
  return all.find((genre) => genre.id === id);
}

function compose(file: GenreFile): Genre {
  return composeGenre(file, commonWords, file.family === 'plan' ? [wordsOfPlans, wordsOfAll] : [wordsOfAll]);
}
