import type { z } from 'zod'
import type { Expectation } from '../stack.ts'
import { writeCheck } from './check-shape.ts'
import { durationText } from './duration-text.ts'
import type { expectationShape, fileShape } from './file-shape.ts'
import type { FileService, RollcallFile } from './rollcall-file.ts'
import { writeWaiver } from './waiver-shape.ts'
import { given, written } from './written.ts'

type WrittenFile = z.input<typeof fileShape>

/** Maps what a `rollcall.yaml` says to the plain values that `fileShape` reads as the same; what it leaves open is left out. */
export function writeFile(file: RollcallFile): WrittenFile {
  const { stack, repository, groups, settleMs, services, waivers } = file
  return {
    ...given({ stack, repository }),
    ...(groups.length > 0 && { groups }),
    ...given({ settle: written(settleMs, durationText) }),
    ...(services.length > 0 && {
      services: Object.fromEntries(services.map((service) => [service.name, writeService(service)])),
    }),
    ...(waivers.length > 0 && { waivers: waivers.map(writeWaiver) }),
  }
}

function writeService({ group, role, expectation, checks, waivers }: FileService) {
  return {
    ...given({ group, role }),
    ...(expectation !== null && { expect: writeExpectation(expectation) }),
    ...(checks.length > 0 && { checks: checks.map(writeCheck) }),
    ...(waivers.length > 0 && { waivers: waivers.map(writeWaiver) }),
  }
}

function writeExpectation({ state, reason, until }: Expectation): z.input<typeof expectationShape> {
  return { state, ...(reason !== '' && { reason }), ...given({ until }) }
}
