import { parseArgs } from 'node:util';
import { builtInPhrases, judgeCarets, readCarets, segmentByIntl, SETS } from './carets.ts';

const { values: options } = parseArgs({ options: { misses: { type: 'boolean' } } });

const phrases = builtInPhrases();
process.stdout.write(`${phrases.length} built-in phrases\n`);
for (const set of SETS) {
  const judged = judgeCarets(readCarets(set), phrases, segmentByIntl);
  const right = judged.filter(({ isRight }) => isRight).length;
  const roles = judged.filter(({ isRoleRight }) => isRoleRight).length;
  const percent = ((100 * right) / judged.length).toFixed(1);
  process.stdout.write(
    `${set}: right role and topic among the first five at ${right} of ${judged.length} carets (${percent} %); role recognised at ${roles}\n`,
  );
  // Whoever works on the ranking reads this, and shall not read the frozen drafts.
  if (!options.misses || set === 'frozen') continue;
  for (const { draft, caret, role, topics, context, offered } of judged.filter(({ isRight }) => !isRight))
    process.stdout.write(
      `  ${draft} ‸${caret}: ${role} ${topics.join('+')}; seen as ${context.role || '–'}; offered ${offered.map(({ id }) => id).join(', ')}\n`,
    );
}
