import type { Field } from 'payload'
import { closeWhenSaved } from '../fields/closeWhenSaved.js'
import { dayField } from '../fields/day.js'
import { lineField } from '../fields/line.js'
import { proseField } from '../fields/prose.js'
import { sortKeyField } from '../fields/sortKey.js'
import { label, message, say, type Sentence } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { toArticleURL } from './toArticleURL.js'

/** The problem with an article's URL and how to fix it; `null` if it is valid. */
const checkURL = (typed: unknown): Sentence | null => {
  if (typed == null || (typeof typed === 'string' && typed.trim() === ''))
    return message('articles:pasteTheAddressAtWhichThe')
  const address = toArticleURL(typeof typed === 'string' ? typed : '')
  return 'url' in address ? null : address.sentence
}

/** The fields of an article, in the order of the edit form. */
export const fields: Field[] = [
  lineField({
    name: 'title',
    maxLength: 300,
    label: label('articles:title'),
    missing: message('articles:writeTheTitleOfTheArticle'),
  }),
  {
    name: 'url',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: label('articles:url'),
    admin: {
      disableBulkEdit: true,
      components: { afterInput: ['payload-broadside/client#Existing'] },
      description: label('articles:urlDescription'),
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
        label: label('articles:publication'),
        admin: {
          width: '50%',
          description: label('articles:publicationDescription'),
        },
      }),
      dayField({
        name: 'publishedOn',
        label: label('articles:publishedOn'),
        admin: { width: '50%' },
      }),
    ],
  },
  lineField({ name: 'author', maxLength: 200, label: label('articles:author') }),
  proseField({
    name: 'excerpt',
    maxLength: 500,
    label: label('articles:excerpt'),
    admin: {
      description: label('articles:excerptDescription'),
    },
  }),
  { name: 'image', type: 'upload', relationTo: slugs.media, label: label('articles:image') },
  sortKeyField('title'),
  closeWhenSaved,
]
