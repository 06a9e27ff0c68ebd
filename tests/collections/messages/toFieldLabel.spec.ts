import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { type LabelledField, toFieldLabel } from '../../../collections/messages/toFieldLabel.js'

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Actions',
        fields: [
          {
            name: 'actions',
            type: 'blocks',
            label: { en: 'Ways to act', es: 'Formas de actuar' },
            blocks: [
              { slug: 'spread', fields: [{ name: 'code', type: 'text' }] },
              {
                slug: 'joinCall',
                fields: [
                  {
                    type: 'row',
                    fields: [
                      {
                        name: 'call',
                        type: 'relationship',
                        relationTo: 'calls',
                        label: { en: 'Call', es: 'Llamamiento' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      { name: 'seo', label: 'Sharing', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
    ],
  },
]

it.each([
  ['en', 'actions.1.call', 'Ways to act 2 › Call'],
  ['es', 'actions.1.call', 'Formas de actuar 2 › Llamamiento'],
  ['de', 'actions.0.call', 'Ways to act 1 › Call'],
  ['en', 'seo.image', 'Sharing › image'],
  ['en', 'gone.3.thing', 'gone 4 › thing'],
])('in %s the path %s is called %s', (language, path, label) => {
  expect(toFieldLabel(fields as LabelledField[], path, { language })).toBe(label)
})
