import { expect, it } from 'vitest'
import { toSafeLinks } from '../../collections/shared/richText/toSafeLinks.js'

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
  expect(fault!.en).toContain('“javascript:alert(1)”: Only web addresses')
  expect(fault!.es).toContain('«javascript:alert(1)»: Solo se puede')
})

it('a link to a call needs no address', () => {
  const node = {
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'calls', value: 1 }, url: null },
  }
  expect(toSafeLinks(inRoot(node))).toEqual({ document: inRoot(node), faults: [] })
})
