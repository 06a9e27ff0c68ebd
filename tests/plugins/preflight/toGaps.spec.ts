import { flattenAllFields, type FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { ownActions } from '../../../plugins/actions/kinds.js'
import { type Saving, toGaps as toGapsOf, toGapSentence } from '../../../plugins/preflight/findings/gaps.js'
import { inWords } from '../../helpers/messages.js'

const fields: FlattenedField[] = flattenAllFields({
  fields: [{ name: 'actions', type: 'blocks', blocks: ownActions.map(({ block }) => block) }],
})
const toGaps = (saving: Omit<Saving, 'fields'>) => toGapsOf({ ...saving, fields })
const named = (language: string) => ({ en: 'English', es: 'Español' })[language] ?? language
const spread = (more: object = {}) => ({ id: 'a', blockType: 'spread', heading: 'Share', ...more })
const call = { languages: ['en'], title: 'Come', summary: 'Now', actions: [spread()] }
const paths = (saving: Parameters<typeof toGaps>[0]) => toGaps(saving).map(({ path }) => path)

it('a call that has what it needs in its one language has no gaps', () => {
  expect(toGaps({ call, locale: 'en' })).toEqual([])
})

it('blanks fill no gap', () => {
  expect(
    paths({ call: { ...call, title: '  ', actions: [spread({ heading: '\n' })] }, locale: 'en' }),
  ).toEqual(['title', 'actions.0.heading'])
})

it('another language is read from what is stored, rows by their id', () => {
  const stored = {
    title: { en: 'Come', es: 'Ven' },
    summary: { en: 'Now' },
    actions: [spread({ id: 'b', heading: { es: 'Otra' } }), spread({ heading: { es: 'Comparte' } })],
  }
  const bilingual = { ...call, languages: ['en', 'es'], actions: [spread(), spread({ id: 'new' })] }
  expect(toGaps({ call: bilingual, stored, locale: 'en' })).toMatchObject([
    { path: 'summary', languages: ['es'] },
    { path: 'actions.1.heading', languages: ['es'] },
  ])
})

it('a language that the call does not name is not asked for', () => {
  expect(
    paths({
      call: { ...call, title: '' },
      stored: {
        title: { en: 'Come' },
        summary: { en: 'Now' },
        actions: [{ id: 'a', heading: { en: 'Share' } }],
      },
      locale: 'es',
    }),
  ).toEqual([])
})

const march = { what: 'March', startsAt: '2030-05-01T12:00:00.000Z', startsAt_tz: 'Europe/Madrid' }

it.each([
  ['attend', {}, ['what', 'place', 'startsAt']],
  ['attend', { ...march, placeAfterSignup: true }, []],
  ['attend', { ...march, place: 'Gate', latitude: 0 }, ['longitude']],
  ['attend', { ...march, place: 'Gate', longitude: 1 }, ['latitude']],
  ['attend', { ...march, place: 'Gate', startsAt_tz: null }, ['startsAt_tz']],
  ['joinCall', {}, ['call']],
  ['partnerCall', {}, ['title', 'url']],
  ['link', {}, ['label', 'url']],
  ['signUp', {}, ['button']],
  ['signUp', { button: 'In', fields: [{ required: true }] }, ['fields.0.field', 'fields.0.why']],
  ['signUp', { button: 'In', fields: [{ field: 'phone', why: 'To call you.' }] }, []],
  ['spread', { messages: [{}] }, ['messages.0.message', 'messages.0.channel']],
])('a block %s with %j still needs %j', (blockType, more, fields) => {
  const actions = [{ id: 'a', blockType, heading: 'Act', ...more }]
  expect(paths({ call: { ...call, actions }, locale: 'en' }).sort()).toEqual(
    fields.map((field) => `actions.0.${field}`).sort(),
  )
})

it('updates need a heading, partners a name', () => {
  expect(
    paths({ call: { ...call, updates: [{}], partners: [{ url: 'https://a.org/' }] }, locale: 'en' }),
  ).toEqual(['updates.0.heading', 'partners.0.name'])
})

it('a call names a language and a way to act', () => {
  expect(paths({ call: { ...call, languages: [], actions: [] }, locale: 'en' })).toEqual([
    'languages',
    'actions',
  ])
})

it('a gap in another language names that language and both remedies', () => {
  const what = { en: 'the title', es: 'el título' }
  const sentence = toGapSentence({ what, languages: ['es'] }, { locale: 'en', named })
  expect(sentence).toEqual({
    en: 'Missing in Español: the title. Switch the language above and fill it in, or take Español out of Languages.',
    es: 'Falta en Español: el título. Cambia el idioma arriba y complétalo, o quita Español de Idiomas.',
  })
  const both = toGapSentence({ what, languages: ['en', 'es'] }, { locale: 'en', named })
  expect(inWords(both).en).toMatch(/^Missing: the title\. Fill it in before publishing\. Missing in Español/)
})

it('a gap in a way to act begins with the step', () => {
  const what = { en: 'the heading', es: 'el encabezado' }
  const place = { en: 'Step 1, “Link”', es: 'Paso 1, «Enlace»' }
  expect(toGapSentence({ what, languages: ['en'] }, { place, locale: 'en', named })).toEqual({
    en: 'Step 1, “Link”: needs the heading. Fill it in before publishing.',
    es: 'Paso 1, «Enlace»: falta el encabezado. Complétalo antes de publicar.',
  })
  expect(inWords(toGapSentence({ what, languages: ['es'] }, { place, locale: 'en', named })).en).toBe(
    'Step 1, “Link”: needs the heading in Español. Switch the language above and fill it in, or take Español out of Languages.',
  )
})
