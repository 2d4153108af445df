import { expect, test } from 'vitest'
import { bySeverity } from './by-severity.ts'
import { result } from './run.fixture.ts'

test('orders by outcome, service, replica as a number, kind and detail; advice last', () => {
  const sorted = [
    result({ service: 'api', outcome: 'fail' }),
    result({ service: 'db', outcome: 'fail', kind: 'state' }),
    result({ service: 'db', outcome: 'fail', kind: 'tcp', detail: '80/tcp' }),
    result({ service: 'db', outcome: 'fail', kind: 'tcp', detail: '443/tcp' }),
    result({ service: 'api', outcome: 'not verified' }),
    result({ service: 'api', outcome: 'waived' }),
    result({ service: 'api', subject: 'api-2' }),
    result({ service: 'api', subject: 'api-10' }),
    result({ service: 'api', outcome: 'fail', advisory: true }),
  ]
  expect(sorted.toReversed().toSorted(bySeverity)).toEqual(sorted)
})
