// Which process is which: a number alone may be reused, so every note also keeps the time the process began.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When the process began, in whatever unit the system has; undefined when it is not alive. */
export function beganAt(pid) {
  try {
    if (process.platform === 'linux') {
      // Field 22 of stat; the second field is the name in brackets and may itself hold spaces.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
      return fields[0] === 'Z' ? undefined : `${bootId()}/${fields[19]}`;
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

// Ticks count from boot, so the same pair may come again after a restart of the machine.
function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8);
}

/** The command line of a living process, '' otherwise. */
export function commandOf(pid) {
  if (beganAt(pid) === undefined) return '';
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

function parentOf(pid) {
  try {
    if (process.platform === 'linux') return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]);
    return Number(execFileSync('ps', ['-p', String(pid), '-o', 'ppid='], { encoding: 'utf8' }));
  } catch {
    return 0;
  }
}

/**
 * Who holds this process: its parent, and under npm everyone up to npm itself (npm runs a shell that runs us, and when
 * npm is asked to end it ends the shell alone).
 */
export function holders() {
  const chain = [];
  for (let pid = process.ppid; pid > 1 && chain.length < 6; pid = parentOf(pid)) {
    chain.push({ pid, began: beganAt(pid) });
    if (/(^|\/)npm\b|npm-cli\.js/.test(commandOf(pid))) return { npm: true, chain };
  }
  return { npm: false, chain: chain.slice(0, 1) };
}

export function thisProcess() {
  return { pid: process.pid, began: beganAt(process.pid) };
}

export function isSameProcess({ pid, began }) {
  return began !== undefined && beganAt(pid) === began;
}
