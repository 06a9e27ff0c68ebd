import { describe, expect, it } from 'vitest'
import type { LexicalNode } from '../../../plugins/content-api/documents.js'
import { toRichText } from '../../../plugins/content-api/text/toRichText.js'
import { toKey } from '../../../plugins/contract/values.js'
import { context, image, liveCall } from '../../helpers/content-api/shown.js'

const { shown } = context

const text = (words: string, format = 0): LexicalNode => ({ type: 'text', text: words, format, version: 1 })
const paragraph = (...children: LexicalNode[]): LexicalNode => ({ type: 'paragraph', children, version: 1 })
const link = (fields: object): LexicalNode => ({ type: 'link', fields, children: [text('words')] })
const internal = (value: unknown, relationTo = 'calls') =>
  link({ linkType: 'internal', doc: { relationTo, value } })

const read = (...children: LexicalNode[]) =>
  toRichText({
    document: { root: { type: 'root', children, direction: null } },
    siteURL: 'https://act.example.org',
    shown,
  })
const htmlOf = (...children: LexicalNode[]) => read(...children)!.html
const jsonOf = (...children: LexicalNode[]) => JSON.stringify(read(...children)!.lexical)

describe('rich text', () => {
  it('is null where nothing is written', () => {
    expect([read(), read(paragraph()), read(paragraph(text('')))]).toEqual([null, null, null])
    expect(toRichText({ document: null, siteURL: 'https://a.example', shown })).toBeNull()
  })

  it('keeps headings, lists, quotes and emphasis', () => {
    const html = htmlOf(
      { type: 'heading', tag: 'h2', children: [text('Why', 1)] },
      {
        type: 'list',
        tag: 'ul',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [text('one')] }],
      },
      { type: 'quote', children: [text('They walked', 2)] },
      paragraph(text('under', 8), text('through', 4)),
    )
    expect(html).toBe(
      '<h2><strong>Why</strong></h2><ul><li>one</li></ul><blockquote><em>They walked</em></blockquote>' +
        '<p><u>under</u><s>through</s></p>',
    )
  })

  it('shows markup that somebody typed as the words it is', () => {
    expect(htmlOf(paragraph(text('<img src=x onerror=alert(1)>')))).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    )
  })

  it('links to a live call at its public address, in HTML and in JSON, without a raw document', () => {
    const populated = internal({ id: 7, slug: 'old', secret: 'draft' })
    expect(htmlOf(paragraph(populated))).toContain(`href="${liveCall.url}"`)
    const { id, slug, url, title } = liveCall
    expect(jsonOf(paragraph(populated))).toContain(
      JSON.stringify({ relationTo: 'calls', value: { id, slug, url, title } }),
    )
    expect(jsonOf(paragraph(populated))).not.toContain('draft')
  })

  it('turns a link to a call that is not live, or to any other document, into its words', () => {
    for (const gone of [internal(99), internal(null), internal(7, 'users'), internal({ id: { a: 1 } })]) {
      expect(read(paragraph(gone))).toEqual({
        html: '<p>words</p>',
        lexical: { root: { type: 'root', direction: null, children: [paragraph(text('words'))] } },
      })
    }
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '',
    7,
  ])('turns a link to %j into its words, in HTML and in JSON', (url) => {
    for (const type of ['link', 'autolink']) {
      const node = { ...link({ linkType: 'custom', url }), type }
      expect(htmlOf(paragraph(node))).toBe('<p>words</p>')
      expect(jsonOf(paragraph(node))).not.toMatch(/link|script/i)
    }
  })

  it('makes an address on this site absolute', () => {
    expect(htmlOf(paragraph(link({ url: '/about?a=1&b=2', newTab: true })))).toBe(
      '<p><a href="https://act.example.org/about?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">words</a></p>',
    )
  })

  it('shows an image with its sizes and alternative text, and none that is gone', () => {
    const html = htmlOf({ type: 'upload', relationTo: 'media', value: 11, fields: { note: 'secret' } })
    expect(html).toContain('alt="A crowd at a bridge &amp; &quot;more&quot;"')
    expect(html).toContain('b.jpg 768w, https://cms.example.org/api/media/file/a.jpg 2400w')
    expect(html).not.toContain('c.jpg')
    expect(read({ type: 'upload', relationTo: 'media', value: 99 })).toBeNull()
    expect(
      jsonOf({ type: 'upload', relationTo: 'media', value: 11, fields: { note: 'secret' } }),
    ).not.toContain('secret')
  })

  it('says who made an image, where that is told', () => {
    const credited = new Map(
      [[11, { ...image, credit: 'Ana <Luz>, CC BY 4.0' }]].map(([id, one]) => [toKey(id), one]),
    )
    const { html } = toRichText({
      document: {
        root: {
          type: 'root',
          children: [{ type: 'upload', relationTo: 'media', value: 11 }],
          direction: null,
        },
      },
      siteURL: 'https://act.example.org',
      shown: { ...shown, images: credited as typeof shown.images },
    })!
    expect(html).toMatch(/^<figure><img .*<figcaption>Ana &lt;Luz&gt;, CC BY 4\.0<\/figcaption><\/figure>$/)
  })

  it('shows slogans as a list of their own, and no block without one', () => {
    const block = (slogans: unknown[]) => ({
      type: 'block',
      fields: { blockType: 'slogans', slogans, id: 'x' },
    })
    expect(htmlOf(block([21, 99]))).toBe('<ul class="slogans"><li>Let them all in!</li></ul>')
    expect(read(block([99]))).toBeNull()
  })

  it('keeps the words of kinds of nodes that it does not know, and none of their data', () => {
    const stranger = { type: 'spoiler', data: { secret: 1 }, children: [paragraph(text('still said'))] }
    expect(htmlOf(stranger)).toBe('<p>still said</p>')
    expect(jsonOf(stranger)).not.toContain('secret')
    expect(read({ type: 'block', fields: { blockType: 'embed', html: '<script>' } })).toBeNull()
  })

  it('hands on no kind of node and no property that it does not know, in JSON', () => {
    const stranger = { type: 'zzz', url: 'javascript:alert(1)', children: [paragraph(text('still said'))] }
    const odd = { ...paragraph(text('said')), url: 'javascript:alert(1)', textStyle: 'background: url(x)' }
    const script = { type: 'heading', tag: 'script', children: [text('plain')] }
    expect(read(stranger, odd, script, { type: 'zzz', url: 'javascript:alert(1)' })!.lexical).toEqual({
      root: {
        type: 'root',
        direction: null,
        children: [
          paragraph(text('still said')),
          { ...paragraph(text('said')), textStyle: '' },
          text('plain'),
        ],
      },
    })
    expect(jsonOf(paragraph({ ...text('words'), style: 'background: url(x)', src: 'x' }))).toContain(
      JSON.stringify({ ...text('words'), style: '' })
        .slice(1, -1)
        .split(',')
        .at(-1),
    )
    expect(jsonOf(paragraph({ ...text('words'), style: 'background: url(x)', src: 'x' }))).not.toMatch(
      /url|src/,
    )
  })
})
