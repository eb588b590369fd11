import { isAbsolute, join, resolve } from 'node:path';

declare const PROJECT_ROOT: string;

/** The repository's folder. */
export const ROOT: string = typeof PROJECT_ROOT === 'string' ? PROJECT_ROOT : join(import.meta.dirname, '..');

/** A mistake of the caller: one sentence on standard error, exit code 1, no stack trace. */
export class UserError extends Error {}

/** Relative paths count from the folder the command was called in, not from the repository. */
export function callerPath(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** Run a command's body; a `UserError` becomes one sentence and exit code 1. */
export async function runCommand(body: () => Promise<number>): Promise<number> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
