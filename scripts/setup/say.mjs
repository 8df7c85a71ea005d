/** What a user must read to go on: printed without a stack trace. */
export class SetupError extends Error {}

/**
 * Progress goes to stderr: stdout belongs to what the command was asked for.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
