import { expect, it } from 'vitest'
import { toWhen } from '../../../plugins/signup/places/tellPlaces.js'

const at = (day: string) => ({ at: `${day}.000Z`, timeZone: 'Europe/Madrid' })

it.each([
  ['2026-10-25T01:30:00', 'at 2:30 AM GMT+2 – Sunday, October 25, 2026 at 2:30 AM GMT+1'],
  ['2026-10-25T00:45:00', ', 2:30 – 2:45 AM'],
])('a mail says when an event over the autumn hour ends: %s', (ends, told) => {
  const said = toWhen({ starts: at('2026-10-25T00:30:00'), ends: at(ends) }, 'en')
  expect(said.replace(/[\u2009\u202f]/g, ' ')).toBe(
    `Sunday, October 25, 2026${told.startsWith(',') ? '' : ' '}${told} (Europe/Madrid)`,
  )
})
