import { expect, it } from 'vitest'
import { toOwnPaths } from '../../../../src/site/read/toOwnPaths.js'

const site = 'http://localhost:3000'
const shown = (answer: object) => toOwnPaths(answer, site)

it.each([
  [`${site}/calls/one?locale=es`, '/calls/one?locale=es'],
  [site, '/'],
  [`${site}1/calls/one`, `${site}1/calls/one`],
  ['https://example.org/?from=http://localhost:3000/', 'https://example.org/?from=http://localhost:3000/'],
  // A path that begins with two slashes names a host.
  [`${site}//evil.example/`, `${site}//evil.example/`],
  [`${site}/\\evil.example/`, `${site}/\\evil.example/`],
])('%s is %s on a page', (url, path) => {
  expect(shown({ image: { url, sizes: [{ url }] } })).toEqual({
    image: { url: path, sizes: [{ url: path }] },
  })
})

it('what goes elsewhere keeps its whole address, and what is no address its words', () => {
  const url = `${site}/calls/one`
  const answer = { title: url, share: [{ url }], form: { url }, chapters: [{ url }], socials: [{ url }] }
  expect(shown(answer)).toEqual(answer)
})

it('rich text loads its pictures and links from here, and says what it said', () => {
  const html =
    `<p>src="${site}/a" <a href="${site}/calls/one">${site}/calls/one</a></p>` +
    `<img src="${site}/a.jpg" srcset="${site}/b.jpg 768w, ${site}/a.jpg 1600w" alt="See ${site}/a">`
  expect(shown({ body: { html } })).toEqual({
    body: {
      html:
        `<p>src="${site}/a" <a href="/calls/one">${site}/calls/one</a></p>` +
        `<img src="/a.jpg" srcset="/b.jpg 768w, /a.jpg 1600w" alt="See ${site}/a">`,
    },
  })
})
