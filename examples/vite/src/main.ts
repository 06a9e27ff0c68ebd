import { createClient, ProblemError } from 'payload-broadside/api-client'
import type { Action, Call, Image } from 'payload-broadside/types'
import { element } from './element.js'
import { renderSignup } from './signup.js'

/** Where the API is: written in by vite.config.js. */
declare const BROADSIDE_URL: string

const broadside = createClient({ url: BROADSIDE_URL })
const app = document.querySelector('main')!

const renderImage = ({ url, sizes, width, height, alt, credit, focalPoint }: Image): HTMLElement =>
  element(
    'figure',
    {},
    element('img', {
      src: url,
      srcset: sizes.map((size) => `${size.url} ${size.width}w`).join(', ') || null,
      sizes: '(min-width: 42rem) 42rem, 100vw',
      ...{ width, height, alt },
      style: focalPoint && `object-position: ${focalPoint.x}% ${focalPoint.y}%`,
    }),
    credit && element('figcaption', {}, credit),
  )

const renderLinks = (links: { url: string; text: string }[]): HTMLElement =>
  element('ul', {}, ...links.map(({ url, text }) => element('li', {}, element('a', { href: url }, text))))

/** What a way to act has beside its heading and its text. */
const renderStep = (action: Action): Node | null => {
  switch (action.type) {
    case 'signUp':
      return renderSignup(action, broadside)
    case 'spread':
      return renderLinks(
        action.links
          .filter(({ channel }) => channel !== 'copy')
          .map(({ url, label }) => ({ url, text: label })),
      )
    case 'attend':
      return element(
        'p',
        {},
        [action.what, action.starts && new Date(action.starts.at).toLocaleString(), action.place]
          .filter(Boolean)
          .join(' · '),
      )
    case 'listen': {
      const { title, url, enclosure } = action.episode
      return element(
        'div',
        {},
        renderLinks([{ url, text: title }]),
        enclosure && element('audio', { controls: true, preload: 'none', src: enclosure.url }),
      )
    }
    case 'readArticles':
      return renderLinks(action.articles.map(({ url, title }) => ({ url, text: title })))
    case 'readBooks':
      return element('ul', {}, ...action.books.map(({ book }) => element('li', {}, book.title)))
    case 'joinCall':
      return renderLinks([{ url: action.call.url, text: action.call.title }])
    default:
      // A kind that this page doesn't know, such as one of the organisation's own.
      return 'url' in action && typeof action.url === 'string' && action.url.startsWith('http')
        ? renderLinks([{ url: action.url, text: action.heading }])
        : null
  }
}

const renderCall = (call: Call): Node[] => {
  // The HTML of a rich text is sanitised by the API.
  const body = element('div')
  body.innerHTML = call.body?.html ?? ''
  const graph = element('script', { type: 'application/ld+json' })
  graph.textContent = JSON.stringify(call.jsonLd).replaceAll('<', '\\u003c')
  return [
    graph,
    element('h1', {}, call.title),
    element('p', {}, element('span', { class: 'state' }, call.state), ' ', call.summary),
    ...(call.image ? [renderImage(call.image)] : []),
    body,
    ...call.actions.map((action) =>
      element(
        'section',
        { 'data-type': action.type },
        element('h2', {}, action.heading),
        action.text && element('p', { class: 'lines' }, action.text),
        renderStep(action),
      ),
    ),
    element('footer', {}, element('a', { href: call.organisation.url }, call.organisation.name)),
  ]
}

const renderList = async (): Promise<Node[]> => {
  const { items } = await broadside.calls.list({ limit: 50 })
  return [
    element('h1', {}, 'Calls to action'),
    element(
      'ul',
      {},
      ...items.map(({ slug, title, state, summary }) =>
        element(
          'li',
          {},
          element('a', { href: `#/${encodeURIComponent(slug)}` }, title),
          ' ',
          element('span', { class: 'state' }, state),
          element('p', {}, summary),
        ),
      ),
    ),
  ]
}

const show = async (): Promise<void> => {
  const slug = decodeURIComponent(location.hash.replace(/^#\/?/, ''))
  const nodes = slug
    ? await broadside.calls.get(slug).then(renderCall, (error: unknown) => {
        if (!(error instanceof ProblemError)) throw error
        return [element('h1', {}, error.code === 'GONE' ? 'It was withdrawn.' : 'There is no such call.')]
      })
    : await renderList()
  app.replaceChildren(...nodes)
  document.title = app.querySelector('h1')!.textContent
  app.focus()
}

addEventListener('hashchange', () => void show())
await show()
