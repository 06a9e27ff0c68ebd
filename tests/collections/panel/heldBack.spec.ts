import { expect, it } from 'vitest'
import { blockTypesIn, blockTypesOf, toFieldLabel } from '../../../collections/messages/toFieldLabel.js'
import {
  type Fault,
  saveRest,
  takeOut,
  withoutHeld,
} from '../../../collections/panel/AutosaveGuard/saveRest.js'

type Values = Record<string, unknown>

const refusal = (...errors: Fault[]) =>
  Response.json({ errors: [{ name: 'ValidationError', message: 'x', data: { errors } }] }, { status: 400 })

/** A server that refuses what `judge` finds wrong, and keeps what it was sent. */
const serverOf = (judge: (values: Values) => Fault[]) => {
  const sent: Values[] = []
  const send = (values: Values) => {
    sent.push(values)
    const faults = judge(values)
    return Promise.resolve(faults.length > 0 ? refusal(...faults) : Response.json({ doc: values }))
  }
  return { sent, send }
}

const draft = { title: 'New', slug: 'taken', actions: [{ id: 'a', url: 'javascript:1', heading: 'Go' }] }

it('what is refused one after the other is left out, the rest is saved', async () => {
  const slug = { path: 'slug', message: 'It is taken.' }
  const url = { path: 'actions.0.url', message: 'It is unsafe.' }
  const { sent, send } = serverOf((values) =>
    (values.actions as Values[])[0]!.url ? [url] : values.slug ? [slug] : [],
  )
  const { response, held } = await saveRest(draft, send)
  expect([response.status, held]).toEqual([
    200,
    [
      { ...url, value: 'javascript:1' },
      { ...slug, value: 'taken' },
    ],
  ])
  expect(sent.at(-1)).toEqual({ title: 'New', actions: [{ id: 'a', heading: 'Go' }] })
  expect(sent[0]).toBe(draft)
})

it('a refusal that leaves nothing to hold back is answered as it is', async () => {
  for (const path of ['nowhere', 'actions.7.url', 'actions.0', 'title.x']) {
    const { sent, send } = serverOf(() => [{ path, message: 'No.' }])
    const { response, held } = await saveRest(draft, send)
    expect([response.status, held, sent.length]).toEqual([400, [], 1])
    expect(await response.json()).toHaveProperty('errors')
  }
  const { response } = await saveRest(draft, () => Promise.resolve(new Response('no JSON', { status: 400 })))
  expect(response.status).toBe(400)
})

it('another failure is no refusal', async () => {
  const { response, held } = await saveRest(draft, () => Promise.resolve(new Response('', { status: 500 })))
  expect([response.status, held]).toEqual([500, []])
})

it('a group keeps what else is in it', () => {
  expect(takeOut({ place: { latitude: 1, longitude: 2 } }, 'place.latitude')).toEqual({
    rest: { place: { longitude: 2 } },
    value: 1,
  })
})

it('what was held back stays out of a last save, unless it was mended', () => {
  const held = [{ path: 'slug', message: 'It is taken.', value: 'taken' }]
  expect(withoutHeld({ title: 'New', slug: 'taken' }, held)).toEqual({ title: 'New' })
  expect(withoutHeld({ title: 'New', slug: 'free' }, held)).toEqual({ title: 'New', slug: 'free' })
  expect(withoutHeld({ title: 'New' }, held)).toEqual({ title: 'New' })
})

it('a field is called by the labels on the way to it, in the panel’s language', () => {
  const fields = [
    {
      tabs: [
        {
          fields: [
            {
              name: 'actions',
              label: { en: 'Ways to act', es: 'Formas de actuar' },
              blocks: [
                { slug: 'spread', fields: [{ name: 'heading', label: 'Heading' }] },
                {
                  slug: 'link',
                  fields: [{ fields: [{ name: 'url', label: { en: 'Address', es: 'Dirección' } }] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ]
  expect(toFieldLabel(fields, 'actions.1.url', { language: 'en' })).toBe('Ways to act 2 › Address')
  expect(toFieldLabel(fields, 'actions.1.url', { language: 'es' })).toBe('Formas de actuar 2 › Dirección')
  const shared = [
    {
      name: 'steps',
      label: 'Step',
      blocks: [
        { slug: 'link', fields: [{ name: 'url', label: 'Address' }] },
        { slug: 'partner', fields: [{ name: 'url', label: 'Address of their call' }] },
      ],
    },
  ]
  const label = (blockTypeOf?: (row: string) => unknown) =>
    toFieldLabel(shared, 'steps.1.url', { language: 'en' }, blockTypeOf)
  expect(label()).toBe('Step 2 › Address')
  expect(label(blockTypesOf({ steps: [{ blockType: 'link' }, { blockType: 'partner' }] }))).toBe(
    'Step 2 › Address of their call',
  )
  expect(label(blockTypesIn({ 'steps.1.blockType': { value: 'partner' } }))).toBe(
    'Step 2 › Address of their call',
  )
  for (const document of [undefined, null, 'x', { steps: null }, { steps: [null] }])
    expect(label(blockTypesOf(document))).toBe('Step 2 › Address')
  expect(toFieldLabel(fields, 'opensAt_tz', { language: 'en' })).toBe('opensAt_tz')
})
