import { expect, it } from 'vitest'
import { readCallState } from '../../../collections/calls/readCallState.js'

const now = new Date('2030-05-01T12:00:00.000Z')
const [before, after] = ['2030-05-01T11:59:59.999Z', '2030-05-01T12:00:00.001Z']

it.each([
  ['without dates is open', {}, 'open'],
  ['that opens later is upcoming', { opensAt: after }, 'upcoming'],
  ['is open from the instant of its opening', { opensAt: now.toISOString() }, 'open'],
  ['is open until it closes', { opensAt: before, closesAt: after }, 'open'],
  ['is closed from the instant of its closing', { closesAt: now.toISOString() }, 'closed'],
  ['that closed is closed, whatever its opening says', { opensAt: after, closesAt: before }, 'closed'],
  ['may carry its dates as dates', { opensAt: new Date(after), closesAt: null }, 'upcoming'],
])('a call %s', (_fact, call, state) => {
  expect(readCallState(call, now)).toBe(state)
})
