import { expect, it } from 'vitest'
import { createPace } from '../../src/main/library/pace.ts'

it('tells rate and time left from what was done lately; times on hold do not count', () => {
  let at = 0
  const pace = createPace(100, () => at)
  expect(pace.describe(0)).toEqual({})
  at = 60_000
  expect(pace.describe(1)).toEqual({})
  for (let done = 2; done <= 11; done++) {
    at += 500
    pace.describe(done)
  }
  expect(pace.describe(11)).toEqual({ rate: 2, secondsLeft: 45 })
  pace.hold()
  at += 3_600_000
  pace.goOn()
  expect(pace.describe(11)).toEqual({ rate: 2, secondsLeft: 45 })
  for (let done = 12; done <= 60; done++) {
    at += 1_000
    pace.describe(done)
  }
  expect(pace.describe(60)).toEqual({ rate: 1, secondsLeft: 40 })
})
