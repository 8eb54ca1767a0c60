/** How a child that has used its processor time ends: the signal of POSIX for that, which leaves no core dump. */
export const OUT_OF_TIME = 'SIGVTALRM';
