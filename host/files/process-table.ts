import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** Which processes run. A number alone is not enough: after a restart of the machine another program may have it. */
export type ProcessTable = {
  readonly ownPid: number;
  /** Something that tells this process from every other that had its number; undefined when there is none of that number. */
  readonly startOf: (pid: number) => string | undefined;
};

export const processTable: ProcessTable = {
  ownPid: process.pid,
  startOf: (pid) => (isAlive(pid) ? (startTicks(pid) ?? thisBoot()) : undefined),
};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There is one, and it belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Linux: the boot and the clock tick at which the process began (proc(5), field 22 of stat). */
function startTicks(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name and may hold spaces and brackets: count from behind its last bracket.
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

/** Elsewhere: the hour in which the machine was started, which the wall clock and its uptime tell. */
function thisBoot(): string {
  const millisInHour = 3_600_000;
  return `boot ${Math.round((Date.now() - uptime() * 1000) / millisInHour)}`;
}
