import { type Genre, genreSchema } from './genre.ts';
import workSummary from './work-summary.json' with { type: 'json' };

/** What a text is taken for while nothing tells another genre. */
export const defaultGenre: Genre = genreSchema.parse(workSummary);

const all: readonly Genre[] = [defaultGenre];

/** Every genre there is, in the order in which a user chooses. */
export function genres(): Pick<Genre, 'id' | 'name'>[] {
  return all.map(({ id, name }) => ({ id, name }));
}

/** The genre of that id; undefined where there is none. */
export function genreById(id: string): Genre | undefined {
  return all.find((genre) => genre.id === id);
}
