import type { LogRule, Words } from './log-rule.ts'

const FAULT: Words = {
  title: 'Crashed on a memory access fault (SIGSEGV)',
  wayOut:
    'Take a version of the program or its native module that is built for this image and processor; the fault is in its native code.',
}

/** A memory access fault, in the words of the process, its shell or its supervisor. */
export const segfault: LogRule = {
  code: 'segfault',
  tells: [
    {
      when: /\b[Ss]egmentation [Ff]ault\b|\bsegfault\b|Fatal Python error: Segmentation|\bSIGSEGV \(0x|signal 11\b|received SIGSEGV|terminated by signal SIGSEGV|Received signal SIGSEGV/,
      unless: /SIGSEGV: segmentation violation/,
      say: () => FAULT,
    },
    {
      when: /Illegal instruction|\bSIGILL\b|Bus error|\bSIGBUS\b/,
      unless: /goroutine|PC=/,
      say: () => ({
        title: 'Crashed on an instruction or address this machine does not have',
        wayOut:
          'Take a build for this processor (or one with fewer extensions), and check the size of shared memory (shm_size).',
      }),
    },
  ],
}
