// How the benchmarks measure: CPU time of this process, because the machine may have others to serve.
import v8 from 'node:v8';
import vm from 'node:vm';

/** CPU milliseconds that `work` takes. */
export const cpu = (work) => {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

/** The least CPU milliseconds of several runs. */
export const bestCpu = (work, runs) => Math.min(...Array.from({ length: runs }, () => cpu(work)));

/** The value below which a share of the sorted values lies. */
export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

/** Megabytes of live objects. */
export const heapInUse = () => {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};
