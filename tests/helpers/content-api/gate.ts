import type { Payload } from 'payload'
import { signupOrganisation } from '../testPayload.js'
import { body, campaign, type Id, linkTo, paragraph, says, shows } from './campaign.js'
import { library } from './library.js'

type Block = Record<string, unknown>

const transcript = `WEBVTT

00:00.000 --> 00:02.000
<v Nora>It is cold.

00:02.000 --> 00:04.000
<v Nora>Very.

00:04.000 --> 00:05.500
<v Amos>Come in.
`

/** A live call in two languages that leads to everything, with all that it leads to. */
export const writeGate = async (payload: Payload) => {
  const write = campaign(payload)
  const make = library(payload)
  await payload.updateGlobal({
    slug: 'organisation',
    data: signupOrganisation as never,
    overrideAccess: true,
  })
  const cover = await write.image('A red cover')
  const slogan = await write.slogan('Let them all in!', '¡Déjenlos entrar!')
  const walk = await make.book('A walk', {
    subtitle: 'Over the bridge',
    authors: ['N. Writer', 'O. Other'],
    isbn: '978-0-306-40615-7',
    publisher: 'Gate Press',
    year: 2001,
    language: 'en',
    cover,
    description: 'Forty days.',
    links: [{ kind: 'library', label: 'The city’s', url: 'https://library.example/walk' }],
  })
  const plain = await make.book('Émigrés')
  const article = await make.article('At the gate', {
    publication: 'Paper',
    author: 'P. Porter',
    publishedOn: '2026-05-01',
    excerpt: 'It was cold.',
    image: cover,
  })
  const undated = await make.article('Some day')
  const podcast = await make.podcast('The gate', {
    author: 'Open Roads',
    ownerEmail: 'owner@private.example',
    siteURL: 'https://gate.example/',
    artwork: cover,
    type: 'serial',
  })
  const recording = await make.recording()
  const city = await write.live('In your city')
  const first = await make.episode(podcast, 'First night', {
    enclosure: undefined,
    recording,
    publishedAt: '2026-05-01T18:00:00.000Z',
    season: 1,
    number: 1,
    summary: 'How it began.',
    notes: body(says('They came.'), paragraph(linkTo(city.id, 'join in')), shows(cover)),
    transcript,
    chapters: [{ start: 0, title: 'Cold' }],
    image: cover,
  })
  const second = await make.episode(podcast, 'Second night', {
    publishedAt: '2026-05-02T18:00:00.000Z',
    duration: 90,
  })
  const madrid = await make.branch('Madrid', {
    region: 'ES-MD',
    postalCode: '28001',
    latitude: 40.4168,
    longitude: -3.7038,
    email: 'madrid@example.org',
    phone: '+34 911 234 567',
    website: 'https://madrid.example/',
    socials: [{ platform: 'mastodon', url: 'https://social.example/@madrid' }],
    meetingNote: 'Tuesdays at eight.',
  })
  const dakar = await make.branch('Dakar', { country: 'SN' })
  const news = await make.consent('news', 'Write to me.', 'Escríbanme.')
  const actions: Block[] = [
    { blockType: 'readBooks', heading: 'Read', books: [{ book: plain, note: 'Short.' }, { book: walk }] },
    { blockType: 'readArticles', heading: 'Read on', articles: [undated, article] },
    { blockType: 'listen', heading: 'Listen', episode: first, startTime: 12 },
    { blockType: 'findBranch', heading: 'Near you', branch: madrid },
    { blockType: 'findBranch', heading: 'Anywhere' },
    {
      blockType: 'signUp',
      heading: 'Sign up',
      button: 'Count me in',
      consents: [{ consent: news, required: true }],
    },
  ]
  const call = await write.draft({
    title: 'Open the border',
    summary: 'They walked for weeks.',
    languages: ['en', 'es'],
    slogans: [slogan],
  })
  const { actions: blocks } = (await write.edit(call.id, { actions })) as unknown as { actions: Block[] }
  await write.edit(
    call.id,
    {
      title: 'Abran la frontera',
      summary: 'Caminaron durante semanas.',
      actions: blocks.map((block) => ({ ...block, heading: 'Paso', button: 'Cuenta conmigo' })),
    },
    'es',
  )
  await write.publish(call.id)
  return {
    write,
    make,
    ids: {
      ...{ call: call.id, city: city.id, cover, slogan, walk, plain, article, undated },
      ...{ podcast, recording, first, second, madrid, dakar, news },
    } satisfies Record<string, Id>,
  }
}
