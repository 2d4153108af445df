import type { CauseCode } from '#lib/core/cause.ts'
import { exitWords } from '#lib/core/exit-words.ts'
import type { Symptoms } from '#lib/core/symptoms.ts'
import { proofOf } from './proof-of.ts'
import type { CauseRule } from './rule.ts'

type Crash = { code: CauseCode; title: string; wayOut: string }

const NATIVE =
  'Update or rebuild its native libraries for this image and processor, and keep a core dump to see where.'

const CRASHES: Record<number, Crash> = {
  132: {
    code: 'killed',
    title: 'It crashed on an instruction this processor does not know (SIGILL)',
    wayOut: "Build or choose an image for the host's processor.",
  },
  135: {
    code: 'killed',
    title: 'It crashed on a bus error (SIGBUS)',
    wayOut: `Raise shm_size where it uses shared memory. ${NATIVE}`,
  },
  136: { code: 'killed', title: 'It crashed on a faulty calculation (SIGFPE)', wayOut: NATIVE },
  139: { code: 'segfault', title: 'It crashed with a memory access fault (SIGSEGV)', wayOut: NATIVE },
}

/** Reads from the exit code that a process crashed in native code. */
export const crashed: CauseRule = (symptoms) => {
  const ended = endedWith(symptoms)
  const crash = ended === null ? undefined : CRASHES[ended]
  if (!crash || !symptoms.container) return null
  return { ...crash, proof: [proofOf(symptoms, 'exit code', `${exitWords(symptoms.container)}.`)] }
}

/** Says which signal ended a container, and what the engine does not tell about it. */
export const killed: CauseRule = (symptoms) => {
  const ended = endedWith(symptoms)
  if (!symptoms.container || ended === null || ended <= 128 || ended > 192) return null
  const proof = [proofOf(symptoms, 'exit code', `${exitWords(symptoms.container)}.`)]
  if (ended === 137) {
    return {
      code: 'killed',
      title: 'Killed by SIGKILL; the engine does not say by whom',
      proof,
      wayOut:
        "Look for the out-of-memory killer in the host's kernel log (dmesg), then for who or what sent the signal.",
    }
  }
  if (ended === 134) {
    const wayOut =
      'Read what it wrote just before: a failed assertion or a full heap makes a process abort itself.'
    return { code: 'killed', title: 'It aborted itself (SIGABRT)', proof, wayOut }
  }
  const wayOut = `Find out who or what sends signal ${ended - 128} to it.`
  return { code: 'killed', title: `Ended by signal ${ended - 128}`, proof, wayOut }
}

function endedWith({ container }: Symptoms): number | null {
  if (!container || container.state === 'running' || container.state === 'paused') return null
  return container.state === 'created' ? null : container.exitCode
}
