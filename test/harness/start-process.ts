import {spawn, type ChildProcess} from 'node:child_process';

/** A process of ours, ended by its own id. */
export interface Running {
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export const startProcess = (
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Running => {
  const child = spawn(command, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  // A worker that is shot must not leave its helpers running.
  const last = (): void => void child.kill('SIGKILL');
  process.once('exit', last);
  return {
    child,
    stop: () => {
      process.off('exit', last);
      child.kill('SIGTERM');
      return ended;
    },
  };
};
