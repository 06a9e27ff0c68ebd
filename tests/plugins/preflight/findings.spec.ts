import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { toTargetKey } from '../../../collections/documents/readTargets.js'
import { listen as listenKind } from '../../../plugins/actions/listen/index.js'
import { toFindings } from '../../../plugins/preflight/findings/index.js'
import { isUnchangedSinceLive } from '../../../plugins/preflight/findings/isUnchangedSinceLive.js'
import type { Publishing } from '../../../plugins/preflight/findings/publishing.js'
import { toTargetSentence } from '../../../plugins/preflight/findings/targets.js'
import { toFaults } from '../../../plugins/preflight/publishOnlyComplete.js'
import { inWords } from '../../helpers/messages.js'

const labels = { singular: { en: 'Listen to an episode', es: 'Escuchar un episodio' } }
const heading = { name: 'heading', type: 'text', localized: true }
const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'summary', type: 'text', localized: true },
  { name: 'slogans', type: 'relationship', relationTo: 'slogans', hasMany: true },
  {
    name: 'actions',
    type: 'blocks',
    blocks: [
      {
        slug: 'listen',
        labels,
        custom: listenKind.block.custom,
        flattenedFields: [heading, { name: 'episode', type: 'relationship', relationTo: 'episodes' }],
      },
      { slug: 'attend', flattenedFields: [heading, { name: 'startsAt', type: 'date' }] },
    ],
  },
] as unknown as FlattenedField[]

const listen = (more: object = {}) => ({ id: 'a', blockType: 'listen', heading: 'Hear', episode: 7, ...more })
const call = { languages: ['en'], title: 'Come', summary: 'Now', actions: [listen()] }
const live = {
  languages: ['en'],
  title: { en: 'Come' },
  summary: { en: 'Now' },
  actions: [listen({ heading: { en: 'Hear', es: 'Escucha' } })],
}
const publishing = (more: Partial<Publishing> = {}): Publishing => ({
  call,
  locale: 'en',
  stored: live,
  live,
  fields,
  named: (language) => ({ en: 'English', es: 'Español' })[language] ?? language,
  ...more,
})
const step = { number: 1, kind: labels.singular, heading: 'Hear' }
const about = { path: 'actions.0.episode', step }

describe('what is live', () => {
  it('is untouched where its row says the same, wherever it stands, whatever form its values have', () => {
    expect(isUnchangedSinceLive(publishing(), about)).toBe(true)
    const attend = { id: 'b', blockType: 'attend', heading: 'Come' }
    const moved = publishing({
      call: { ...call, actions: [{ ...attend, startsAt: new Date(0) }, listen({ episode: { id: '7' } })] },
      live: {
        ...live,
        actions: [
          ...live.actions,
          { ...attend, heading: { en: 'Come' }, startsAt: '1970-01-01T00:00:00.000Z', endsAt: null },
        ],
      },
    })
    expect(isUnchangedSinceLive(moved, { path: 'actions.1.episode', step })).toBe(true)
    expect(isUnchangedSinceLive({ ...moved, stored: moved.live }, { path: 'actions.0.startsAt', step })).toBe(
      true,
    )
  })

  it('is touched by another value, another row or another kind', () => {
    for (const actions of [
      [listen({ episode: 8 })],
      [listen({ heading: 'Listen' })],
      [listen({ id: 'c' })],
      [listen({ id: undefined })],
      [listen({ blockType: 'attend' })],
    ])
      expect(isUnchangedSinceLive(publishing({ call: { ...call, actions } }), about)).toBe(false)
  })

  it('is touched in another of its languages, as a way to act is one', () => {
    const both = ['en', 'es']
    const stored = { ...live, actions: [listen({ heading: { en: 'Hear', es: 'Oye' } })] }
    const saving = publishing({
      call: { ...call, languages: both },
      live: { ...live, languages: both },
      stored,
    })
    expect(isUnchangedSinceLive(saving, about)).toBe(false)
  })

  it('is asked for anew in a language that is new', () => {
    const saving = publishing({ call: { ...call, languages: ['en', 'es'] } })
    expect(isUnchangedSinceLive(saving, { ...about, languages: ['es'] })).toBe(false)
  })

  it('is nothing where nothing is live', () => {
    expect(isUnchangedSinceLive(publishing({ live: undefined }), about)).toBe(false)
  })
})

describe('the findings', () => {
  const surroundings = { targets: new Map(), titles: {}, hasBranches: true, now: new Date() }
  const targets = (episode: object) =>
    new Map([
      [toTargetKey({ collection: 'episodes', id: 7 }), { id: 7, podcast: 1, ...episode }],
      [toTargetKey({ collection: 'podcasts', id: 1 }), { id: 1 }],
    ])

  it('are none where all that a call points to is there', () => {
    expect(toFindings(publishing(), { ...surroundings, targets: targets({ _status: 'published' }) })).toEqual(
      [],
    )
  })

  it('refuse on what is new and warn on what is live as it stands', () => {
    const known = { ...surroundings, targets: targets({ _status: 'draft', title: 'Night' }) }
    const titled = { ...known, titles: { episodes: 'title' } }
    const sentence = {
      en: 'Step 1, “Hear”: the episode “Night” is not published. Publish it, or take the step out.',
      es: 'Paso 1, «Hear»: el episodio «Night» no está publicado. Publícalo o quita el paso.',
    }
    expect(toFindings(publishing(), titled)).toEqual([{ ...about, sentence, weight: 'warns' }])
    const fresh = toFindings(publishing({ live: undefined }), titled)
    expect(fresh).toEqual([{ ...about, sentence, weight: 'refuses' }])
    expect(toFaults(fresh)).toEqual([{ path: about.path, sentence }])
  })

  it('stand in the order of the fields, and those of one field are one fault', () => {
    const empty = publishing({
      call: { ...call, title: '', actions: [listen({ heading: '', episode: null })], slogans: [1, 2] },
      stored: undefined,
      live: undefined,
    })
    const findings = toFindings(empty, surroundings)
    expect(findings.map(({ path }) => path)).toEqual([
      'title',
      'slogans',
      'slogans',
      'actions.0.heading',
      'actions.0.episode',
    ])
    const faults = toFaults(findings)
    expect(faults.map(({ path }) => path)).toEqual([
      'title',
      'slogans',
      'actions.0.heading',
      'actions.0.episode',
    ])
    expect(inWords(faults[1]!.sentence).es).toBe(
      'Consignas: la consigna ya no existe. Elige otra o quítala. Consignas: la consigna ya no existe. Elige otra o quítala.',
    )
  })
})

it('what was deleted from a field of its own may stay away', () => {
  expect(toTargetSentence({ noun: 'Media', title: null, state: 'missing', way: 'field' })).toEqual({
    en: 'the image was deleted and is left out. Choose another, or choose none.',
    es: 'la imagen ya no existe y no se muestra. Elige otra o deja el campo vacío.',
  })
  expect(
    inWords(
      toTargetSentence({
        noun: 'Podcasts',
        title: 'Days',
        state: 'trashed',
        way: 'step',
        episode: 'One',
      }),
    ).es,
  ).toBe('el podcast «Days» del episodio «One» está en la papelera. Restáuralo o quita el paso.')
})
