import type { LogRule, Words } from './log-rule.ts'

function words(what: string): Words {
  return {
    title: what,
    wayOut: 'Raise the memory limit of the service or of its runtime (heap), or let it hold less at once.',
  }
}

/** Memory that ran out, as the process itself said before it ended. */
export const memoryExhausted: LogRule = {
  code: 'out-of-memory',
  tells: [
    {
      when: /OutOfMemoryError: (?!CUDA)(?<what>[A-Z][\w ]{1,60})/,
      say: ({ name }) => words(`Java ran out of memory (${name('what')})`),
    },
    {
      when: /java\.lang\.OutOfMemoryError|Terminating due to java\.lang\.OutOfMemoryError|insufficient memory for the Java Runtime/,
      say: () => words('Java ran out of memory'),
    },
    {
      when: /Could not reserve enough space for .{0,40}heap|Initial heap size set to a larger value than the maximum heap/,
      say: () => words('Java asks for more heap than it may have'),
    },
    {
      when: /JavaScript heap out of memory|Reached heap limit Allocation failed|Ineffective mark-compacts near heap limit/,
      say: () => words('Node.js ran out of heap memory'),
    },
    {
      when: /^(?:\w{1,30}\.){0,4}(?:_?ArrayMemoryError|MemoryError)\b(?::|$)/,
      say: () => words('Python ran out of memory'),
    },
    {
      when: /fatal error: (?:runtime: )?(?:out of memory|cannot allocate memory)|runtime: out of memory/,
      say: () => words('Go ran out of memory'),
    },
    {
      when: /Allowed memory size of (?<what>\d{1,15}) bytes exhausted/,
      say: () => words('PHP reached its memory limit'),
    },
    {
      when: /memory allocation of \d{1,20} bytes failed/,
      say: () => words('Rust could not allocate memory'),
    },
    {
      when: /System\.OutOfMemoryException|std::bad_alloc|NoMemoryError|failed to allocate memory/,
      say: () => words('The process ran out of memory'),
    },
    {
      when: /CUDA out of memory|OutOfMemoryError: CUDA|CUDA error: out of memory/,
      say: () => ({
        title: 'The graphics card ran out of memory',
        wayOut: 'Load a smaller model or batch, or free the card from other work.',
      }),
    },
    {
      when: /\bENOMEM\b|[Cc]annot allocate memory|Can't allocate memory|Out of memory(?::|$| \(Needed)|OOM command not allowed|could not (?:allocate|map anonymous) (?:shared )?memory|(?:model requires|requires) more system memory|worker .{0,60}was sent SIGKILL! Perhaps out of memory/i,
      unless: /overcommit_memory/,
      say: ({ line }) => (/OOM command/.test(line.text) ? redis() : words('No memory was left to allocate')),
    },
  ],
}

function redis(): Words {
  return {
    title: 'Redis has reached its memory limit',
    wayOut: 'Raise maxmemory, or choose a policy (maxmemory-policy) by which Redis lets go of old keys.',
  }
}
