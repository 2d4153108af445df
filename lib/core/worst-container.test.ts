import { expect, test } from 'vitest'
import { result } from './run.fixture.ts'
import { container, NOW, service } from './stack.fixture.ts'
import { worstContainer } from './worst-container.ts'

test('picks the container whose state is worst', () => {
  const own = [
    container(),
    container({ replica: 2, state: 'exited', exitCode: 1 }),
    container({ replica: 3 }),
  ]
  expect(worstContainer(service({ replicas: 3 }), own, [], NOW)?.replica).toBe(2)
})

test('among equals picks the one a check fails of, else the first', () => {
  const own = [container(), container({ replica: 2 })]
  const failing = [result({ subject: 'api-2', kind: 'http', outcome: 'fail' })]
  expect(worstContainer(service({ replicas: 2 }), own, failing, NOW)?.replica).toBe(2)
  expect(worstContainer(service({ replicas: 2 }), own, [], NOW)?.replica).toBe(1)
})

test('is null where there is none', () => {
  expect(worstContainer(service(), [], [], NOW)).toBeNull()
})
