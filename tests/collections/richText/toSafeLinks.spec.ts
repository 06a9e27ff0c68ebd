import { expect, it } from 'vitest'
import { toSafeLinks } from '../../../collections/richText/links.js'
import { inWords } from '../../helpers/messages.js'

const link = (url: unknown, type = 'link') => ({ type, fields: { linkType: 'custom', url }, children: [] })
const inRoot = (...children: unknown[]) => ({ root: { type: 'root', children } })

it('the address of a link is normalised, the rest stays as it was', () => {
  expect(toSafeLinks(inRoot({ type: 'text', text: 'HTTPS://A.ORG' }, link(' HTTPS://Example.org ')))).toEqual(
    {
      document: inRoot({ type: 'text', text: 'HTTPS://A.ORG' }, link('https://example.org/')),
      faults: [],
    },
  )
})

it.each([
  [
    'in a list item',
    { type: 'list', children: [{ type: 'listitem', children: [link('javascript:alert(1)')] }] },
  ],
  ['made by itself', link('java\tscript:alert(1)', 'autolink')],
  [
    'in a rich text of a block',
    { type: 'block', fields: { blockType: 'x', text: inRoot(link('data:text/html,1')) } },
  ],
  ['at the node itself', { type: 'link', url: 'vbscript:1', children: [] }],
  [
    'beside an internal link',
    { type: 'link', fields: { linkType: 'internal', doc: {}, url: 'javascript:1' } },
  ],
  ['that is a list', link(['javascript:alert(1)'])],
])('an unsafe link %s is found', (_where, node) => {
  expect(toSafeLinks(inRoot(node)).faults).toHaveLength(1)
})

it('a fault quotes the address in both languages', () => {
  const [fault] = toSafeLinks(inRoot(link('javascript:alert(1)'))).faults
  expect(inWords(fault!.sentence).en).toContain('“javascript:alert(1)”: Only web addresses')
  expect(inWords(fault!.sentence).es).toContain('«javascript:alert(1)»: Solo se puede')
})

it('a link to a call needs no address', () => {
  const node = {
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'calls', value: 1 }, url: null },
  }
  expect(toSafeLinks(inRoot(node))).toEqual({ document: inRoot(node), faults: [] })
})

it('a link to a mailbox or a phone is kept, and www. is completed', () => {
  const typed = inRoot(link('mailto:press@example.org'), link('tel:+34 911234567'), link('www.example.org'))
  expect(toSafeLinks(typed)).toEqual({
    document: inRoot(
      link('mailto:press@example.org'),
      link('tel:+34911234567'),
      link('https://www.example.org/'),
    ),
    faults: [],
  })
})

it('an empty link is dropped, its words stay', () => {
  const text = { type: 'text', text: 'here' }
  const empty = (url: unknown) => ({ ...link(url), children: [text] })
  const internal = { type: 'link', fields: { linkType: 'internal', doc: null }, children: [text] }
  expect(toSafeLinks(inRoot(empty(''), empty(undefined), empty('https://'), internal)).document).toEqual(
    inRoot(text, text, text, text),
  )
})

it('a picture that was pasted from elsewhere is left out', () => {
  const pasted = { type: 'upload', pending: { formID: '1', src: 'https://example.org/a.png' } }
  const own = { type: 'upload', relationTo: 'media', value: 1 }
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'x' }, pasted] }
  expect(toSafeLinks(inRoot(pasted, paragraph, own)).document).toEqual(
    inRoot({ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }, own),
  )
})

it('an address that is not whole stays as it was typed, and is told of', () => {
  expect(toSafeLinks(inRoot(link(' /calls/open ')))).toMatchObject({
    document: inRoot(link('/calls/open')),
    faults: [{ fault: 'incomplete' }],
  })
})
