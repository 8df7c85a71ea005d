/**
 * Resolves when the condition holds; rejects, saying what was awaited, after 15 seconds.
 * @param {string} what
 * @param {() => Promise<boolean>} condition
 */
export async function until(what, condition) {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
