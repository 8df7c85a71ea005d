import { pinyin } from 'pinyin-pro';

/**
 * All toneless readings of a Han character, the commonest first, as they are typed: 绿 is `lv`, 略 both `lve` and `lue`.
 * None where there is no reading. A look takes microseconds: who asks often remembers. Only a worker should import this,
 * for the tables behind it are large.
 */
export function readingsOf(char: string): readonly string[] {
  const all = pinyin(char, { multiple: true, toneType: 'none', type: 'array', v: true });
  // Nobody types a reading without a vowel (嗯 as ng), and what has no reading comes back as it is.
  const typed = all.filter((reading) => /^[a-z]+$/u.test(reading) && /[aeiouv]/u.test(reading));
  const spelt = typed.flatMap((reading) =>
    /^[ln]ve$/u.test(reading) ? [reading, reading.replace('v', 'u')] : reading,
  );
  return [...new Set(spelt)];
}
