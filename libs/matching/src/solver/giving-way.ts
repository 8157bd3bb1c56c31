import { readFileSync, writeFileSync } from 'node:fs';

const AUTOGROUP = '/proc/self/autogroup';
/** A tenth of the processor when somebody else wants it, all of it otherwise. */
const LOW = 10;
/** The kernel takes one change in a tenth of a second. */
const AGAIN_MS = 250;

let givers = 0;

/**
 * Lets those who answer people go first. Linux shares a processor out among sessions before it looks at the niceness of a thread
 * (autogroup, sched(7)), and every program of the product is a session of its own: so while anything gives way, the whole program does.
 * A program that shares its session with others, and any other system, leaves it to the niceness of the thread.
 * @returns ends it, once
 */
export function giveWay(): () => void {
  if (!leadsItsSession()) return () => undefined;
  if ((givers += 1) === 1) setNiceness(LOW);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    if ((givers -= 1) === 0) backToNormal();
  };
}

function backToNormal(): void {
  if (givers > 0 || setNiceness(0)) return;
  setTimeout(backToNormal, AGAIN_MS).unref();
}

/** @returns false when the kernel wants to be asked again later; a system without sessions of the kind has nothing to be asked */
function setNiceness(niceness: number): boolean {
  try {
    writeFileSync(AUTOGROUP, String(niceness));
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== 'EAGAIN';
  }
}

function leadsItsSession(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    // After the name in brackets: state, parent, group, session.
    const [, , , session] = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)!.split(' ');
    return Number(session) === process.pid;
  } catch {
    return false;
  }
}
