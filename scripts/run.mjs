/** Other programs, run and watched. No npm package is used here: setup.mjs runs before there are any. */
import {spawn} from 'node:child_process';

/** @typedef {{status: number, output: string, seconds: number}} Ended */

/** @type {Set<number>} */
const running = new Set();

/** @param {number} pid of the leader of a process group */
const endGroup = (pid) => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone already, which is what was wanted.
  }
};

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => {
    running.forEach(endGroup);
    process.exit(130);
  });

/**
 * Runs a program to its end, in a process group of its own so that the browsers it starts end with it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{show?: boolean, env?: Record<string, string>, minutes?: number}} [options] `show` lets the output through
 *   as it comes; otherwise it is collected. After `minutes` (20 by default) the group is ended.
 * @returns {Promise<Ended>} `status` is 1 for a program that could not be started or had to be ended
 */
export const run = (command, args, {show = false, env = {}, minutes = 20} = {}) =>
  new Promise((resolve) => {
    const began = performance.now();
    let output = '';
    const child = spawn(command, args, {
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: {...process.env, ...env},
      detached: true,
    });
    const {pid} = child;
    if (pid) running.add(pid);
    const timer = setTimeout(() => {
      output += `\nEnded after ${minutes} minutes.`;
      if (show) console.error(`Ended after ${minutes} minutes.`);
      if (pid) endGroup(pid);
    }, minutes * 60_000);
    /** @param {number} status */
    const end = (status) => {
      clearTimeout(timer);
      if (pid) running.delete(pid);
      resolve({status, output: output.trim(), seconds: (performance.now() - began) / 1000});
    };
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', (code) => {
      // Whatever it left behind (a browser's helper) must not outlive it.
      if (pid) endGroup(pid);
      end(code ?? 1);
    });
  });

/** @param {number} seconds */
export const time = (seconds) => `${seconds.toFixed(1)} s`;
