import { expect, it } from 'vitest'
import { readContentWords, toMissingWords } from '../../plugins/contentWords.js'

const ours = { en: { refused: 'No.', sent: 'Sent.' }, es: { refused: 'No, no.', sent: 'Enviado.' } }
const site = (...codes: string[]) => ({ locales: codes.map((code) => ({ code })), defaultLocale: codes[0]! })

it('a host rewords one key and leaves the others', () => {
  const words = readContentWords({ ours, theirs: { es: { sent: '¡Listo!' } }, site: site('en', 'es') })
  expect(words.in('es')).toEqual({ refused: 'No, no.', sent: '¡Listo!' })
  expect(words.in('en')).toEqual(ours.en)
  expect(words.missing).toEqual([])
})

it('a regional locale has the words of its language, the host’s for it first', () => {
  const theirs = { es: { sent: 'Enviado ya.' }, 'es-MX': { refused: 'Ni modo.' } }
  const words = readContentWords({ ours, theirs, site: site('en', 'es-MX') })
  expect(words.in('es-MX')).toEqual({ refused: 'Ni modo.', sent: 'Enviado ya.' })
  expect(words.missing).toEqual([])
})

it('a locale without words speaks the default language, and the operator is told what to pass', () => {
  const words = readContentWords({ ours, theirs: { fr: { sent: 'Envoyé.' } }, site: site('es', 'fr', 'ar') })
  expect(words.in('fr')).toEqual({ refused: 'No, no.', sent: 'Envoyé.' })
  expect(words.in('ar')).toEqual(ours.es)
  expect(toMissingWords('signup', { missing: words.missing, keys: 2 })).toEqual([
    '[payload-broadside/signup] The content locale "fr" has no words for refused: another language stands in. Pass them to broadside({ signup: { words: { "fr": {…} } } }).',
    '[payload-broadside/signup] The content locale "ar" has no words for its forms, answers and mails: another language stands in. Pass them to broadside({ signup: { words: { "ar": {…} } } }).',
  ])
})

it('a host supplies a language that we don’t speak', () => {
  const french = { refused: 'Non.', sent: 'Envoyé.' }
  const words = readContentWords({ ours, theirs: { fr: french }, site: site('fr') })
  expect(words.in('fr')).toEqual(french)
  expect(words.missing).toEqual([])
})
