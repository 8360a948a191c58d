// CPU time of a process with all its threads and children, user and system together.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const HAS_PROC = existsSync('/proc/self/schedstat');
const NANOSECONDS = 1000;

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A thread that ended meanwhile.
    return '';
  }
};

const fromProc = (pid) => {
  let sum = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const own = read(`/proc/${pid}/task/${thread}/schedstat`);
    sum += Number(own.split(' ')[0] || 0) / NANOSECONDS;
    for (const child of read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean)) sum += fromProc(child);
  }
  return sum;
};

/** `1-02:03:04.50` and shorter forms as seconds. */
const toSeconds = (text) => {
  const [days, time] = text.includes('-') ? text.split('-') : ['0', text];
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
};

const fromPs = (pid) => {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,time='], { encoding: 'utf8' }).trim().split('\n');
  const processes = lines.map((line) => line.trim().split(/\s+/u));
  const sumOf = (wanted) =>
    processes.reduce((sum, [id, parent, time]) => {
      if (id === wanted) return sum + toSeconds(time);
      return parent === wanted ? sum + sumOf(id) : sum;
    }, 0);
  return sumOf(String(pid)) * 1e6;
};

/** Microseconds of CPU that a process has used up; where there is no /proc, as coarse as `ps` tells it. */
export const cpuOf = (pid) => (HAS_PROC ? fromProc(pid) : fromPs(pid));

/** Megabytes of a process that are in memory; null where there is no /proc. */
export const memoryOf = (pid) => {
  const kilobytes = /VmRSS:\s+(\d+)/u.exec(HAS_PROC ? read(`/proc/${pid}/status`) : '')?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
};
