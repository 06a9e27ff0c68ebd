import type { Field } from 'payload'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { dayField } from '../fields/day.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { say, type Sentence } from '../messages/say.js'
import { slugs } from '../slugs.js'
import { toArticleURL } from './toArticleURL.js'

/** What is wrong with an article's address, and what to do; `null` for a good one. */
const checkURL = (typed: unknown): Sentence | null => {
  if (typed == null || (typeof typed === 'string' && typed.trim() === ''))
    return {
      en: 'Paste the address at which the article is read.',
      es: 'Pega la dirección en la que se lee el artículo.',
    }
  const address = toArticleURL(typeof typed === 'string' ? typed : '')
  return 'url' in address ? null : address.sentence
}

/** The fields of an article in the order in which an editor meets them. */
export const fields: Field[] = [
  lineField({
    name: 'title',
    maxLength: 300,
    label: { en: 'Title', es: 'Título' },
    missing: { en: 'Write the title of the article.', es: 'Escribe el título del artículo.' },
  }),
  {
    name: 'url',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: { en: 'Address', es: 'Dirección' },
    admin: {
      disableBulkEdit: true,
      components: { afterInput: ['payload-broadside/client#Existing'] },
      description: {
        en: 'Where it is read. What only says how you came there (utm_source, fbclid, gclid) is left out.',
        es: 'Donde se lee. Se quita lo que solo dice cómo llegaste (utm_source, fbclid, gclid).',
      },
    },
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      const fault = checkURL(value)
      return fault ? say(req, fault) : true
    },
  },
  {
    type: 'row',
    fields: [
      lineField({
        name: 'publication',
        maxLength: 120,
        label: { en: 'Publication', es: 'Medio' },
        admin: {
          width: '50%',
          description: { en: 'The newspaper, magazine or site.', es: 'El periódico, la revista o el sitio.' },
        },
      }),
      dayField({
        name: 'publishedOn',
        label: { en: 'Published on', es: 'Publicado el' },
        admin: { width: '50%' },
      }),
    ],
  },
  lineField({ name: 'author', maxLength: 200, label: { en: 'Author', es: 'Autoría' } }),
  proseField({
    name: 'excerpt',
    maxLength: 500,
    label: { en: 'Excerpt', es: 'Extracto' },
    admin: {
      description: {
        en: 'A sentence or two that make people want to read it.',
        es: 'Una o dos frases que den ganas de leerlo.',
      },
    },
  }),
  { name: 'image', type: 'upload', relationTo: slugs.media, label: { en: 'Image', es: 'Imagen' } },
  closeWhenSaved,
]
