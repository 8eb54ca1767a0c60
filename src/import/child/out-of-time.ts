/**
 * How a child that has used its processor time ends: the signal of POSIX for that, which leaves no core dump. Windows
 * has no such signal, and tells the parent only that the process ended.
 */
export const OUT_OF_TIME = process.platform === 'win32' ? 'SIGTERM' : 'SIGVTALRM';
