import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Action, Call } from 'payload-broadside/types'
import { ReadingListPage } from '../../../src/site/books/ReadingListPage/index.js'
import { aBook } from '../../helpers/site/aBook.js'
import { aCall } from '../../helpers/site/aCall.js'

type ReadBooks = Extract<Action, { type: 'readBooks' }>

const list = aCall().actions.find((action): action is ReadBooks => action.type === 'readBooks')!

const render = (lists: ReadBooks[], { locale = 'en', call = {} as Partial<Call> } = {}) =>
  renderToStaticMarkup(
    createElement(ReadingListPage, {
      call: aCall(call),
      lists,
      locale,
      places: { home: '/', branches: null },
    }),
  )

it('a book is told by its cover, title, authors, publisher and hyphenated ISBN', () => {
  const html = render([list])
  expect(html).toContain('alt="A lamp on a bridge"')
  expect(html).toContain('<h2>Los pasos que quedan</h2>')
  expect(html).toContain('Ana Roble and Bo Lind')
  expect(html).toContain('Ediciones del Farol')
  expect(html).toContain('978-0-306-40615-7')
  expect(html).toContain('Begin here.')
})

it('the books’ places are those that the call’s shelf leads to', () => {
  const html = render([list])
  expect(html).toContain('id="book-a10-1"')
  expect(html).toContain('id="book-a10-2"')
})

it('where to find a book is told in the organisation’s order, each by its kind and name', () => {
  const html = render([list])
  const labels = ['Farol<', 'Corner Lamp<', 'library.example.org<', 'Find it<'].map((text) =>
    html.indexOf(text),
  )
  expect(Math.min(...labels)).toBeGreaterThan(0)
  expect(labels).toEqual([...labels].sort((a, b) => a - b))
  expect(html).toContain('>Independent shop</small>')
})

it('a book without a cover is shown by its title, which a screen reader does not hear twice', () => {
  const html = render([{ ...list, books: [{ book: aBook({ cover: null }), note: null }] }])
  expect(html).not.toContain('<img')
  expect(html).toMatch(/<div aria-hidden="true" class="cover cover-set"/)
})

it('a book in another language is marked so, and the note about it is in the call’s', () => {
  const html = render([list])
  expect(html).toMatch(/<div class="book-title" lang="es"/)
  expect(html).toContain('<p class="book-note lines">Begin here.</p>')
})

it('one step’s heading is the page’s; several steps have theirs below the page’s own', () => {
  expect(render([list])).toMatch(/<h1[^>]*>Read on, by lamplight<\/h1>/)
  const html = render([list, { ...list, id: 'b', heading: 'For the way home' }], { locale: 'es' })
  expect(html).toMatch(/<h1[^>]* lang="es">Lista de lectura<\/h1>/)
  expect(html).toMatch(/<h2[^>]*>For the way home<\/h2>/)
  expect(html).toContain('<h3>Los pasos que quedan</h3>')
})

it('the list leads back to its call, and to itself in the call’s other languages', () => {
  const html = render([list])
  expect(html).toContain('href="https://act.example.org/calls/open-the-border"')
  expect(html).toContain('href="https://act.example.org/es/calls/open-the-border/books"')
})
