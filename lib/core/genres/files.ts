import activityPlan from './activity-plan.json' with { type: 'json' };
import dutyReport from './duty-report.json' with { type: 'json' };
import { type GenreFile, genreFileSchema } from './genre.ts';
import implementationPlan from './implementation-plan.json' with { type: 'json' };
import workPlan from './work-plan.json' with { type: 'json' };
import workReport from './work-report.json' with { type: 'json' };
import workSummary from './work-summary.json' with { type: 'json' };

/** What a text is taken for while nothing tells another genre. */
export const defaultGenreFile: GenreFile = genreFileSchema.parse(workSummary);

/** What every genre asks for, without the words it shares with others; in the order in which a user chooses. */
export const genreFiles: readonly GenreFile[] = [
  defaultGenreFile,
  ...[implementationPlan, workPlan, dutyReport, workReport, activityPlan].map((file) => genreFileSchema.parse(file)),
];

/** The file of the genre of that id; undefined where there is none. */
export function genreFile(id: string): GenreFile | undefined {
  return genreFiles.find((file) => file.id === id);
}
