import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/** The environment in which the project's own tools and its Node come first. */
export function projectEnvironment() {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Runs a command in the project's folder; what it prints goes to stderr.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} its exit code; 127 where it could not be started
 */
export function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: projectEnvironment(),
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {string | undefined} what it printed; undefined where it failed
 */
export function output(command, args) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: projectEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return result.status === 0 ? result.stdout : undefined;
}

/**
 * Runs a script with the Node that runs this; what it prints is ours.
 * @param {string[]} args of Node: its flags, the script, and the script's own
 * @returns {Promise<number>} its exit code
 */
export function runScript(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
