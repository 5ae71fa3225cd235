import { spawn } from 'node:child_process';

/**
 * Runs a program with our terminal until it ends; a signal to us is passed on to it, so that it can close the kiosk properly.
 * @returns its exit code; 1 when a signal ended it or it could not be started
 */
export function runToEnd(program: string, words: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'inherit', env });
    const passOn = (signal: NodeJS.Signals) => child.kill(signal);
    const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const end = (code: number | null) => {
      for (const signal of signals) process.off(signal, passOn);
      resolve(code ?? 1);
    };
    child.once('error', () => end(1));
    child.once('exit', end);
  });
}
