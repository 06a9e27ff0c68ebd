import type { Field, FieldHook } from 'payload'
import { nobody } from '../access/permissions.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { refuse } from '../messages/refuse.js'
import { say, type Sentence } from '../messages/say.js'
import { toSlug } from '../uniqueness/slug/toSlug.js'

/** The longest key of a consent. */
const maxKeyLength = 40

/** What is wrong with a consent's key, and what to do; `null` for a good one. */
export const checkKey = (key: unknown): Sentence | null => {
  if (typeof key !== 'string' || key === '')
    return {
      en: 'Write a key, such as newsletter.',
      es: 'Escribe una clave, como boletin.',
    }
  if (key.length > maxKeyLength)
    return {
      en: `A key has at most ${maxKeyLength} characters; this one has ${key.length}. Shorten it.`,
      es: `Una clave tiene como máximo ${maxKeyLength} caracteres; esta tiene ${key.length}. Acórtala.`,
    }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) return null
  const example = toSlug(key).slice(0, maxKeyLength).replace(/-$/, '')
  return {
    en: `A key has the letters a to z, digits, and single hyphens between them. Write it like ${example || 'newsletter'}.`,
    es: `Una clave lleva letras de la a a la z sin acentos, cifras y guiones sueltos entre ellas. Escríbela como ${example || 'boletin'}.`,
  }
}

const frozen = {
  en: 'The key of a consent stays as it is: the receipts of those who agreed name it. Make a new consent instead.',
  es: 'La clave de un consentimiento no cambia: la nombran los comprobantes de quienes lo dieron. Crea otro consentimiento.',
}

/** Refuses a key that can't be, and any other than the first. */
const keepKey: FieldHook = ({ value, operation, originalDoc, path, req, collection }) => {
  if (value === undefined) return value
  const key: unknown = typeof value === 'string' ? value.trim() : value
  const kept: unknown = operation === 'update' ? originalDoc?.key : undefined
  const fault = kept ? (key === kept ? null : frozen) : checkKey(key)
  if (fault)
    return refuse({ req, collection: collection?.slug, faults: [{ path: path.join('.'), sentence: fault }] })
  return key
}

/** The fields of a consent in the order in which an admin meets them. */
export const fields: Field[] = [
  lineField({
    name: 'purpose',
    localized: true,
    maxLength: 120,
    label: { en: 'Purpose', es: 'Finalidad' },
    admin: {
      description: {
        en: 'What it is for, in short: “News of this call by e-mail”.',
        es: 'Para qué es, en breve: «Noticias de este llamamiento por correo».',
      },
    },
    missing: { en: 'Say in a few words what the consent is for.', es: 'Di en pocas palabras para qué es.' },
  }),
  proseField({
    name: 'wording',
    localized: true,
    maxLength: 1000,
    label: { en: 'Wording', es: 'Redacción' },
    admin: {
      rows: 6,
      description: {
        en: 'The exact words people agree to: who may do what with which data, and how to end it. Write them in each language: they are never shown in another. A change holds for those who agree from now on; what others agreed to is kept as it was.',
        es: 'Las palabras exactas con las que la gente está de acuerdo: quién puede hacer qué con qué datos y cómo se termina. Escríbelas en cada idioma: nunca se muestran en otro. Un cambio vale para quienes acepten desde ahora; lo que otras personas aceptaron queda como estaba.',
      },
    },
    missing: {
      en: 'Write the exact words that people agree to.',
      es: 'Escribe las palabras exactas con las que la gente está de acuerdo.',
    },
  }),
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: { en: 'Key', es: 'Clave' },
    access: { update: nobody },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: { afterInput: ['payload-broadside/client#Existing'] },
      description: {
        en: 'Its name in exports and receipts, such as newsletter. It can’t be changed later.',
        es: 'Su nombre en exportaciones y comprobantes, como boletin. No se puede cambiar después.',
      },
    },
    hooks: { beforeValidate: [keepKey] },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      const fault = checkKey(typeof value === 'string' ? value.trim() : value)
      return fault ? say(req, fault) : true
    },
  },
]
