import { expect, it } from 'vitest'
import { toTitle } from '../../../collections/recordings/storeCleanAudio.js'

const now = new Date('2026-03-04T05:06:07Z')

it.each([
  ['Night_watch  01.final.mp3', 'Night watch 01.final'],
  // Decomposed, as some systems store it.
  ['Entrevista en la frontera (n\u0303).mp3', 'Entrevista en la frontera (ñ)'],
  ['Entrevista%20con%20Mar%C3%ADa.mp3', 'Entrevista con María'],
  ['50% more.mp3', '50% more'],
  ['100%25 %zz.mp3', '100%25 %zz'],
  ['a\u202eb\u0000c\u200b.mp3', 'a b c'],
  ['half \ud83d of one.mp3', 'half of one'],
  ['half.\ud83d.mp3', 'half.'],
])('%j is called %j', (name, title) => {
  expect(toTitle(name, now)).toBe(title)
})

it.each(['.mp3', '', ' .m4a', '\u202e.mp3', '%00.mp3'])(
  '%j has no name to be called by, but came at a time',
  (name) => {
    expect(toTitle(name, now)).toBe('2026-03-04 05:06')
  },
)

it('a name too long is cut between letters, not in one: emoji, joined emoji, accents', () => {
  for (const letter of ['😀', '👩🏽‍🚒', 'é̱'.normalize('NFD'), '🇲🇽']) {
    for (let lead = 190; lead <= 200; lead++) {
      const title = toTitle(`${'a'.repeat(lead)}${letter}.mp3`, now)
      expect(title.length).toBeLessThanOrEqual(200)
      const rest = title.slice(lead)
      expect(['', letter.normalize('NFC')]).toContain(rest)
    }
  }
})
