import type { Genre } from './genre.ts';
import { genres, otherTexts } from './index.ts';
import { signScore } from './signs.ts';

const scores = new Map(genres().map((genre) => [genre.id, signScore(genre.signs)]));
const otherScore = signScore(otherTexts.signs);

/** Weights of signs: fewer are chance. */
const MIN_SCORE = 4;
const SURE = 0.85;
const UNSURE = 0.4;
const OTHER = 0.15;
/** How much confidence a point of weight adds. */
const STEP = 0.04;

/** What a text without a telling title is by what it says; undefined where it says too little. */
export function genreByShape(text: string): { genre: Genre; confidence: number } | undefined {
  const ranked = genres()
    .map((genre) => ({ genre, score: scores.get(genre.id)?.(text) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < MIN_SCORE) return undefined;
  if (otherScore(text) >= Math.max(best.score, MIN_SCORE)) return { genre: best.genre, confidence: OTHER };
  const lead = best.score - (second?.score ?? 0);
  return { genre: best.genre, confidence: Math.min(SURE, UNSURE + STEP * (lead + best.score / 2)) };
}

/** The named genre, unless the other one shows more clearly in the text. */
export function likelierByShape(named: Genre, other: Genre, text: string): Genre {
  const score = ({ id }: Genre) => scores.get(id)?.(text) ?? 0;
  return score(other) > score(named) + MIN_SCORE ? other : named;
}
