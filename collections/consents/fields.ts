import type { Field } from 'payload'
import { nobody } from '../shared/access/permissions.js'
import { lineField } from '../shared/fields/line.js'
import { proseField } from '../shared/fields/prose.js'
import { say } from '../shared/say.js'
import { checkKey } from './checkKey.js'
import { keepKey } from './hooks/keepKey.js'

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
