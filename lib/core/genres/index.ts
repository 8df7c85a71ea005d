import activityPlan from './activity-plan.json' with { type: 'json' };
import common from './common-words.json' with { type: 'json' };
import dutyReport from './duty-report.json' with { type: 'json' };
import {
  commonWordsSchema,
  composeGenre,
  type Genre,
  genreFileSchema,
  otherTextsSchema,
  sharedWordsSchema,
} from './genre.ts';
import implementationPlan from './implementation-plan.json' with { type: 'json' };
import otherTextsData from './other-texts.json' with { type: 'json' };
import sharedPlanWords from './shared-plan-words.json' with { type: 'json' };
import sharedWords from './shared-words.json' with { type: 'json' };
import workPlan from './work-plan.json' with { type: 'json' };
import workReport from './work-report.json' with { type: 'json' };
import workSummary from './work-summary.json' with { type: 'json' };

const commonWords = commonWordsSchema.parse(common);
const wordsOfAll = sharedWordsSchema.parse(sharedWords);
const wordsOfPlans = sharedWordsSchema.parse(sharedPlanWords);

/** How texts of none of the genres show. */
export const otherTexts = otherTextsSchema.parse(otherTextsData);

/** What a text is taken for while nothing tells another genre. */
export const defaultGenre: Genre = read(workSummary);

const all: readonly Genre[] = [
  defaultGenre,
  ...[implementationPlan, workPlan, dutyReport, workReport, activityPlan].map(read),
];

/** Every genre there is, in the order in which a user chooses. */
export function genres(): readonly Genre[] {
  return all;
}

/** The genre of that id; undefined where there is none. */
export function genreById(id: string): Genre | undefined {
  return all.find((genre) => genre.id === id);
}

function read(file: unknown): Genre {
  const genre = genreFileSchema.parse(file);
  return composeGenre(genre, commonWords, genre.family === 'plan' ? [wordsOfPlans, wordsOfAll] : [wordsOfAll]);
}
