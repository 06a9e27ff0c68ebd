import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import type { PreflightAnswer } from '../../../collections/drafts/preflight.js'
import { body, campaign, type Id, linkTo, paragraph, shows } from '../../helpers/content-api/campaign.js'
import { library } from '../../helpers/content-api/library.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { signupOrganisation, startTestHost, type TestHost } from '../../helpers/testPayload.js'

type Data = Record<string, unknown>
type Doc = Data & { id: Id; slug: string; actions: (Data & { id: string })[] }
type Fault = { path: string; message: string }

let host: TestHost
let payload: Payload
let write: ReturnType<typeof campaign>
let make: ReturnType<typeof library>
let tokens: Record<Role, string>

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  await payload.updateGlobal({
    slug: 'organisation',
    data: signupOrganisation as never,
    overrideAccess: true,
  })
  write = campaign(payload)
  make = library(payload)
  tokens = {
    admin: await signIn(payload, 'admin'),
    editor: await signIn(payload, 'editor'),
    organiser: await signIn(payload, 'organiser'),
  }
})
afterAll(() => host.stop())

const ask = async (
  method: string,
  path: string,
  { data, language = 'en', as = 'editor' }: { data?: Data; language?: string; as?: Role | null } = {},
) => {
  const answer = await rest(host.config)(path, {
    method,
    headers: {
      'accept-language': language,
      ...(as && { authorization: `JWT ${tokens[as]}` }),
    },
    ...(data && { body: JSON.stringify(data) }),
  })
  const content = (await answer.json()) as Data & { errors?: { data?: { errors?: Fault[] } }[] }
  return {
    status: answer.status,
    content,
    faults: (content.errors?.[0]?.data?.errors ?? []).map(({ path: at, message }) => ({ path: at, message })),
  }
}
const publish = (id: Id, data: Data = {}, language = 'en') =>
  ask('PATCH', `/api/calls/${id}?depth=0`, { data: { ...data, _status: 'published' }, language })
const preflight = async (id: Id, language = 'en', locale = 'en') => {
  const { status, content } = await ask('GET', `/api/calls/${id}/preflight?locale=${locale}`, { language })
  expect(status, JSON.stringify(content)).toBe(200)
  return content as unknown as PreflightAnswer
}
const read = (id: Id, draft = false) =>
  payload.findByID({
    collection: 'calls',
    id,
    draft,
    depth: 0,
    overrideAccess: true,
  }) as unknown as Promise<Doc>
const remove = (collection: string, id: Id) =>
  payload.delete({ collection: collection as CollectionSlug, id, overrideAccess: true })

const restore = (collection: string, id: Id) =>
  payload.update({
    collection: collection as CollectionSlug,
    id,
    data: { deletedAt: null },
    trash: true,
    overrideAccess: true,
  })

let made = 0
const whole = (more: Data = {}): Data => ({
  title: `Ready ${made++}`,
  summary: 'What happened, in short.',
  languages: ['en'],
  ...more,
})
const spread = { blockType: 'spread', heading: 'Share it' }
const draft = (...actions: Data[]) => write.draft(whole({ actions }))
const isMongo = () => payload.db.name === 'mongoose'

type Kind = {
  noun: string
  create: () => Promise<Id>
  toStep: (id: Id) => Data
  /** The field that points, and what SQL leaves of it where its target is deleted. */
  path: string
  needs?: string
  called: { en: string; es: string }
  leave: { en: string; es: string }
}

const step = { en: 'take the step out', es: 'quita el paso' }
const kinds: Record<string, Kind> = {
  joinCall: {
    noun: 'calls',
    create: async () => (await write.live('Join in')).id,
    toStep: (call) => ({ blockType: 'joinCall', heading: 'Go on', call }),
    path: 'call',
    needs: 'the call to join',
    called: { en: 'the call “Join in”', es: 'el llamamiento «Join in»' },
    leave: step,
  },
  listen: {
    noun: 'episodes',
    create: async () => make.episode(await make.podcast('Nights'), 'First night'),
    toStep: (episode) => ({ blockType: 'listen', heading: 'Go on', episode }),
    path: 'episode',
    needs: 'the episode',
    called: { en: 'the episode “First night”', es: 'el episodio «First night»' },
    leave: step,
  },
  findBranch: {
    noun: 'branches',
    create: () => make.branch('Bilbao'),
    toStep: (branch) => ({ blockType: 'findBranch', heading: 'Go on', branch }),
    path: 'branch',
    called: { en: 'the branch “Bilbao”', es: 'la sede «Bilbao»' },
    leave: step,
  },
  readArticles: {
    noun: 'articles',
    create: () => make.article(`Article ${made++}`, { title: 'The queue' }),
    toStep: (article) => ({ blockType: 'readArticles', heading: 'Go on', articles: [article] }),
    path: 'articles',
    needs: 'at least one article',
    called: { en: 'the article “The queue”', es: 'el artículo «The queue»' },
    leave: { en: 'take it out', es: 'quítalo' },
  },
  readBooks: {
    noun: 'books',
    create: () => make.book('The wall'),
    toStep: (book) => ({ blockType: 'readBooks', heading: 'Go on', books: [{ book }] }),
    path: 'books.0.book',
    needs: 'the book',
    called: { en: 'the book “The wall”', es: 'el libro «The wall»' },
    leave: { en: 'take it out', es: 'quítalo' },
  },
  signUp: {
    noun: 'consents',
    create: () => make.consent(`news-${made++}`, 'You may write to me.'),
    toStep: (consent) => ({
      blockType: 'signUp',
      heading: 'Go on',
      button: 'Count me in',
      consents: [{ consent, required: true }],
    }),
    path: 'consents.0.consent',
    needs: 'the consent',
    called: { en: 'the consent “About news-', es: 'el consentimiento «About news-' },
    leave: { en: 'take it out', es: 'quítalo' },
  },
}
const everyKind = Object.keys(kinds)
const withDrafts = ['joinCall', 'listen', 'findBranch']

/** A draft whose second step points to what was taken away since, refused in both languages and told before. */
const isTold = async (
  kind: Kind,
  takeAway: (id: Id) => Promise<unknown>,
  says: { en: string; es: string },
) => {
  const target = await kind.create()
  const { id } = await draft(spread, kind.toStep(target))
  expect(await preflight(id)).toEqual({ isLive: false, findings: [] })
  await takeAway(target)
  const path = `actions.1.${kind.path}`
  for (const language of ['en', 'es'] as const) {
    const { status, faults } = await publish(id, {}, language)
    expect([status, faults.map((fault) => fault.path)]).toEqual([400, [path]])
    const begins = { en: 'Step 2, “Go on”: ', es: 'Paso 2, «Go on»: ' }[language]
    expect(faults[0]!.message.startsWith(begins + kind.called[language]), faults[0]!.message).toBe(true)
    expect(faults[0]!.message).toContain(says[language])
    expect(faults[0]!.message).toContain(kind.leave[language])
    expect((await preflight(id, language)).findings).toMatchObject([
      { ...faults[0], weight: 'refuses', step: { number: 2, heading: 'Go on' } },
    ])
  }
  expect((await read(id, true))._status).toBe('draft')
  return { id, target }
}

describe('publishing a call with a step that points to', () => {
  it.each(everyKind)('what lies in the trash is refused and names the step: %s', async (name) => {
    const kind = kinds[name]!
    const { id, target } = await isTold(kind, (one) => make.trash(kind.noun, one), {
      en: ' is in the trash. ',
      es: ' está en la papelera. ',
    })
    await restore(kind.noun, target)
    // What has drafts comes back as one.
    if (withDrafts.includes(name)) await make.update(kind.noun, target, { _status: 'published' })
    expect((await publish(id)).status).toBe(200)
  })

  it.each(withDrafts)('what is not published is refused and names the step: %s', async (name) => {
    const kind = kinds[name]!
    const { id, target } = await isTold(kind, (one) => make.unpublish(kind.noun, one), {
      en: ' is not published. Publish it',
      es: ' no está publicad',
    })
    await make.update(kind.noun, target, { _status: 'published' })
    expect((await publish(id)).status).toBe(200)
  })

  it.each(everyKind.filter((name) => kinds[name]!.needs))('what was deleted is refused: %s', async (name) => {
    const kind = kinds[name]!
    const target = await kind.create()
    const { id } = await draft(kind.toStep(target))
    await remove(kind.noun, target)
    const { status, faults } = await publish(id)
    expect(status).toBe(400)
    expect(faults[0]!.path).toMatch(/^actions\.0\./)
    // SQL takes the pointer along, MongoDB leaves it.
    expect(faults[0]!.message).toMatch(isMongo() ? / was deleted\. / : new RegExp(`needs ${kind.needs}`))
    expect((await preflight(id)).findings).toMatchObject(faults)
  })

  it('a closed call is refused', async () => {
    const closed = await write.live('Over', { closesAt: '2020-01-01T00:00:00.000Z', result: 'won' })
    const { id } = await draft(kinds.joinCall!.toStep(closed.id))
    expect((await publish(id)).faults).toEqual([
      {
        path: 'actions.0.call',
        message: 'Step 1, “Go on”: the call “Over” is closed. Choose one that goes on, or take the step out.',
      },
    ])
  })

  it('a call that is not offered in one of the languages is refused', async () => {
    const english = await write.live('English alone')
    const { id } = await draft(kinds.joinCall!.toStep(english.id))
    const [row] = (await read(id, true)).actions
    await write.edit(id, { languages: ['en', 'es'] })
    await write.edit(
      id,
      { title: 'Lista', summary: 'Ahora.', actions: [{ ...row, heading: 'Sigue', button: 'Va' }] },
      'es',
    )
    expect((await publish(id, {}, 'es')).faults).toEqual([
      {
        path: 'actions.0.call',
        message:
          'Paso 1, «Go on»: el llamamiento «English alone» no se ofrece en Español. Ofrécelo en Español, quita el paso o quita Español de Idiomas.',
      },
    ])
    // Whoever writes in Spanish reads the step's heading in Spanish.
    expect((await preflight(id, 'en', 'es')).findings[0]!.message).toMatch(/^Step 1, “Sigue”: the call /)
    expect((await publish(id, { languages: ['en'] })).status).toBe(200)
  })

  it('a consent that is not worded in one of the languages is refused', async () => {
    const consent = await make.consent(`news-${made++}`, 'You may write to me.')
    const { id } = await draft(kinds.signUp!.toStep(consent))
    const [row] = (await read(id, true)).actions
    await write.edit(id, { languages: ['en', 'es'] })
    await write.edit(id, { title: 'Lista', summary: 'Ya.', actions: [{ ...row, heading: 'Sigue' }] }, 'es')
    expect((await publish(id)).faults).toMatchObject([
      {
        path: 'actions.0.consents',
        message: expect.stringMatching(
          /^Step 1, “Go on”: consents without a wording in Español: “You may write to me\.”\./,
        ) as string,
      },
    ])
  })

  it('an episode whose podcast lies in the trash is refused', async () => {
    const podcast = await make.podcast('Days')
    const { id } = await draft(kinds.listen!.toStep(await make.episode(podcast, 'First day')))
    await make.trash('podcasts', podcast)
    expect((await publish(id)).faults).toEqual([
      {
        path: 'actions.0.episode',
        message:
          'Step 1, “Go on”: the podcast “Days” of the episode “First day” is in the trash. Restore it, or take the step out.',
      },
    ])
  })

  it('no branch at all is refused while none is published', async () => {
    const { docs } = await payload.find({
      collection: 'branches',
      where: { _status: { equals: 'published' } },
      pagination: false,
      overrideAccess: true,
    })
    for (const { id } of docs) await make.unpublish('branches', id)
    const { id } = await draft({ blockType: 'findBranch', heading: 'Near you' })
    expect((await publish(id)).faults).toEqual([
      {
        path: 'actions.0.branch',
        message: 'Step 1, “Near you”: no branch is published yet. Publish one, or take the step out.',
      },
    ])
    await make.branch('Madrid')
    expect((await publish(id)).status).toBe(200)
  })

  it('several faults at once names each', async () => {
    const [one, other] = [await make.article('One'), await make.article('Other')]
    const { id } = await write.draft(
      whole({
        title: '',
        actions: [
          { blockType: 'link' },
          { blockType: 'readArticles', heading: 'Read', articles: [one, other] },
        ],
      }),
    )
    await make.trash('articles', one)
    await make.trash('articles', other)
    const { faults } = await publish(id)
    expect(faults.map(({ path }) => path)).toEqual([
      'title',
      'actions.0.heading',
      'actions.0.label',
      'actions.0.url',
      'actions.1.articles',
    ])
    expect(faults.at(-1)!.message).toBe(
      'Step 2, “Read”: the article “One” is in the trash. Restore it, or take it out. Step 2, “Read”: the article “Other” is in the trash. Restore it, or take it out.',
    )
    expect((await preflight(id)).findings).toHaveLength(6)
  })
})

describe('a refusal names its fields as the panel does', () => {
  const incomplete = async (title: string) =>
    (
      await payload.create({
        collection: 'calls',
        draft: true,
        data: { title, languages: ['en'], actions: [{ blockType: 'link' }] } as never,
        overrideAccess: true,
      })
    ).id
  const messageOf = ({ content }: Awaited<ReturnType<typeof ask>>) =>
    (content.errors as unknown as { message: string }[] | undefined)?.map(({ message }) => message)

  it('in the asker’s language, while programs still get the path', async () => {
    const id = await incomplete('Named by labels')
    const answer = await publish(id)
    expect(messageOf(answer)).toEqual([
      'The following fields are invalid: Summary, Ways to act 1 › Heading, Ways to act 1 › Label, Ways to act 1 › Address',
    ])
    expect(answer.faults.map(({ path }) => path)).toEqual([
      'summary',
      'actions.0.heading',
      'actions.0.label',
      'actions.0.url',
    ])
    expect(messageOf(await publish(id, {}, 'es'))![0]).toContain('Formas de actuar 1 › Encabezado')
  })

  it('of many at once each by its title, with what it lacks', async () => {
    const ids = [await incomplete('The first gate'), await incomplete('The second gate')]
    const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const inBulk = (language: string) =>
      ask('PATCH', `/api/calls?${where}&draft=true&locale=en`, { data: { _status: 'published' }, language })
    const told = messageOf(await inBulk('en'))!.sort()
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/^“The first gate”: Missing: the summary\. .*Step 1, “Link”: needs the heading\./)
    expect(told.join()).not.toContain('actions.0')
    expect(messageOf(await inBulk('es'))!.sort()[1]).toMatch(/^«The second gate»: Falta: el resumen\./)
  })

  it('also where the database refused', async () => {
    const { content } = await ask('POST', '/api/users', {
      as: 'admin',
      language: 'es',
      data: {
        name: 'Twice',
        email: 'editor@example.org',
        password: 'a long enough password',
        roles: ['editor'],
      },
    })
    expect((content.errors as unknown as { message: string }[])[0]!.message).toMatch(/: Correo$/)
  })
})

describe('the checklist of what is scheduled without being a call', () => {
  const start = async (noun: 'branches' | 'episodes', data: Data) =>
    (await payload.create({ collection: noun, draft: true, data: data as never, overrideAccess: true })).id
  const lacks = async (noun: string, id: Id, language = 'en') => {
    const { status, content } = await ask('GET', `/api/${noun}/${id}/preflight`, { language })
    expect(status, JSON.stringify(content)).toBe(200)
    return content as unknown as PreflightAnswer
  }
  const go = (noun: string, id: Id, data: Data = {}) =>
    ask('PATCH', `/api/${noun}/${id}?depth=0`, { data: { ...data, _status: 'published' } })

  it('names what a branch lacks, in the asker’s language, as its publication does', async () => {
    const id = await start('branches', { website: 'https://example.org' })
    const { findings, isLive } = await lacks('branches', id)
    expect(isLive).toBe(false)
    expect(findings.map(({ path, message, weight }) => [path, message, weight])).toEqual([
      ['name', 'Name: Write the name of the branch.', 'refuses'],
      ['country', 'Country: Choose the country that it is in.', 'refuses'],
      ['city', 'City: Write the city that it is in.', 'refuses'],
    ])
    expect((await lacks('branches', id, 'es')).findings[2]!.message).toBe(
      'Ciudad: Escribe la ciudad en la que está.',
    )
    const refused = (await go('branches', id)).faults.map(({ path }) => path)
    expect(findings.map(({ path }) => path).sort()).toEqual(refused.sort())
    const complete = { name: 'Whole', city: 'Lima', country: 'PE' }
    expect((await ask('PATCH', `/api/branches/${id}?draft=true`, { data: complete })).status).toBe(200)
    expect((await lacks('branches', id)).findings).toEqual([])
    expect((await go('branches', id)).status).toBe(200)
    expect(await lacks('branches', id)).toEqual({ isLive: true, findings: [] })
  })

  it('names what an episode lacks, down to its chapters', async () => {
    const podcast = await make.podcast('For the checklist')
    const id = await start('episodes', { podcast, chapters: [{ start: 0, title: 'Begin' }, { start: 10 }] })
    const { findings } = await lacks('episodes', id)
    expect(findings.map(({ path, message }) => [path, message])).toEqual([
      ['title', expect.stringMatching(/^Title: ./)],
      [
        'recording',
        'Recording: An episode is published with its audio. Choose a recording, or write where the audio lies elsewhere.',
      ],
      ['chapters.1.title', 'Chapters 2 › Title: Write the title of this chapter.'],
    ])
    const { faults } = await go('episodes', id)
    expect(findings.map(({ path }) => path)).toEqual(expect.arrayContaining(faults.map(({ path }) => path)))
    const enclosure = { url: 'https://example.org/a.mp3', type: 'audio/mpeg', length: 100 }
    const chapters = [{ start: 0, title: 'Begin' }]
    const data = { title: 'To be heard', enclosure, chapters }
    expect((await ask('PATCH', `/api/episodes/${id}?draft=true`, { data })).status).toBe(200)
    expect((await lacks('episodes', id)).findings).toEqual([])
    expect((await go('episodes', id)).status).toBe(200)
  })

  it('is nobody’s but editors’', async () => {
    const id = await start('branches', { name: 'Behind the door' })
    for (const as of ['organiser', null] as const)
      expect((await ask('GET', `/api/branches/${id}/preflight`, { as })).status).toBe(404)
    for (const unknown of ['0', 'abc', '99999999999999999999'])
      expect((await ask('GET', `/api/branches/${unknown}/preflight`)).status).toBe(404)
  })
})

describe('what a call can go on without', () => {
  it('is said and refuses nothing', async () => {
    const [next, linked, image] = [
      await write.live('Next'),
      await write.live('Linked'),
      await write.image('The bridge'),
    ]
    const { id } = await write.draft(
      whole({
        actions: [spread],
        next: next.id,
        image,
        body: body(paragraph(linkTo(linked.id, 'go on')), shows(image)),
      }),
    )
    await write.withdraw(next.id)
    await write.withdraw(linked.id)
    await write.trash('media', image)
    const { findings } = await preflight(id)
    expect(findings.map(({ path, message, weight }) => [path, message, weight])).toEqual([
      [
        'image',
        'Image: the image “The bridge” is in the trash and is left out. Restore it, or choose another.',
        'warns',
      ],
      [
        'body',
        'Text: the call “Linked” is not published and is left out. Publish it, or take it out of the text.',
        'warns',
      ],
      [
        'body',
        'Text: the image “The bridge” is in the trash and is left out. Restore it, or take it out of the text.',
        'warns',
      ],
      [
        'next',
        'Next call: the call “Next” is not published and is left out. Publish it, or choose another.',
        'warns',
      ],
    ])
    expect((await publish(id)).status).toBe(200)
  })
})

describe('on a call that is live', () => {
  const publishWith = async (...actions: Data[]) => {
    const { id } = await write.live(`Live ${made++}`, { actions })
    return read(id)
  }
  const answered = async (slug: string) => {
    const { content } = await ask('GET', `/api/v1/calls/${slug}`)
    return (content.actions as { type: string }[]).map(({ type }) => type)
  }

  it('what is untouched warns, as the content API leaves it out, and the rest is published', async () => {
    const targets = await Promise.all(
      withDrafts.map(async (name) => [kinds[name]!, await kinds[name]!.create()] as const),
    )
    const call = await publishWith(spread, ...targets.map(([kind, id]) => kind.toStep(id)))
    for (const [{ noun }, id] of targets) await make.unpublish(noun, id)
    expect(await answered(call.slug)).toEqual(['spread'])
    const { isLive, findings } = await preflight(call.id)
    expect(isLive).toBe(true)
    expect(findings.map(({ path, weight }) => [path, weight])).toEqual([
      ['actions.1.call', 'warns'],
      ['actions.2.episode', 'warns'],
      ['actions.3.branch', 'warns'],
    ])
    // As a form sends it: all of it.
    const { actions } = await read(call.id)
    expect((await publish(call.id, { summary: 'A typo less.', actions })).faults).toEqual([])
    expect(await read(call.id)).toMatchObject({ _status: 'published', summary: 'A typo less.' })
    expect((await publish(call.id, { actions: actions.toReversed() })).faults).toEqual([])
  })

  it('a step whose target was deleted keeps nobody from publishing', async () => {
    const episode = await kinds.listen!.create()
    const call = await publishWith(spread, kinds.listen!.toStep(episode))
    await payload.delete({
      collection: 'episodes',
      id: episode,
      overrideAccess: true,
      context: { breakLive: true },
    })
    expect(await answered(call.slug)).toEqual(['spread'])
    expect((await preflight(call.id)).findings).toMatchObject([
      { path: 'actions.1.episode', weight: 'warns' },
    ])
    expect((await publish(call.id, { summary: 'A typo less.' })).status).toBe(200)
  })

  it('a slogan that is gone keeps nobody from publishing', async () => {
    const slogan = await write.slogan('Gone for good', 'Se fue')
    const { id } = await write.live('With a slogan', { slogans: [slogan] })
    await write.trash('slogans', slogan)
    expect((await publish(id, { summary: 'A typo less.' })).status).toBe(200)
    const another = await write.slogan('Another one', 'Otra')
    expect((await publish(id, { slogans: [slogan, another] })).faults.map(({ path }) => path)).toEqual([
      'slogans',
    ])
  })

  it('what this save adds or changes refuses', async () => {
    const [old, fresh] = [await kinds.listen!.create(), await kinds.listen!.create()]
    const call = await publishWith(kinds.listen!.toStep(old), spread)
    await make.unpublish('episodes', old)
    await make.unpublish('episodes', fresh)
    const [listen, share] = call.actions
    const added = await publish(call.id, { actions: [listen, share, kinds.listen!.toStep(fresh)] })
    expect(added.faults.map(({ path }) => path)).toEqual(['actions.2.episode'])
    const changed = await publish(call.id, { actions: [{ ...listen, heading: 'Hear it' }, share] })
    expect(changed.faults.map(({ path }) => path)).toEqual(['actions.0.episode'])
    expect((await publish(call.id, { actions: [listen, { ...share, heading: 'Tell it' }] })).faults).toEqual(
      [],
    )
  })

  it('is compared with what is live, not with the newest draft', async () => {
    const episode = await kinds.listen!.create()
    const call = await publishWith(spread)
    await make.unpublish('episodes', episode)
    await write.edit(call.id, { actions: [...call.actions, kinds.listen!.toStep(episode)] })
    await write.edit(call.id, { summary: 'Saved once more.' })
    expect((await preflight(call.id)).findings).toMatchObject([
      { path: 'actions.1.episode', weight: 'refuses' },
    ])
    expect((await publish(call.id)).faults.map(({ path }) => path)).toEqual(['actions.1.episode'])
  })

  it('a language that is new is asked for in each step, also in those that are untouched', async () => {
    const call = await publishWith(spread)
    const { faults } = await publish(call.id, { languages: ['en', 'es'] })
    expect(faults.map(({ path }) => path)).toEqual(['title', 'summary', 'actions.0.heading'])
  })
})

describe('a scheduled publication', () => {
  it('is refused with the same words, and the job keeps them', async () => {
    const episode = await kinds.listen!.create()
    const { id } = await draft(kinds.listen!.toStep(episode))
    await make.unpublish('episodes', episode)
    const said = (await preflight(id)).findings[0]!.message
    const job = await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'calls', value: String(id) } },
    } as never)
    await payload.jobs.runByID({ id: job.id })
    const kept = (await payload.findByID({
      collection: 'payload-jobs',
      id: job.id,
      overrideAccess: true,
    })) as unknown as { hasError: boolean; error: { message: string }; log: { error: { message: string } }[] }
    const error = { message: `The following field is invalid: ${said}` }
    expect(kept).toMatchObject({ hasError: true, error, log: [{ error }] })
    expect((await read(id, true))._status).toBe('draft')
  })
})

describe('the pre-flight', () => {
  it('is for editors and admins', async () => {
    const { id } = await draft({ blockType: 'link' })
    for (const as of ['editor', 'admin'] as const)
      expect((await ask('GET', `/api/calls/${id}/preflight`, { as })).content.findings).toHaveLength(3)
    for (const as of ['organiser', null] as const) {
      const { status, content } = await ask('GET', `/api/calls/${id}/preflight`, { as })
      expect([status, Object.keys(content)]).toEqual([404, ['errors']])
    }
    for (const unknown of ['nothing', '999999', '0123456789abcdef01234567'])
      expect((await ask('GET', `/api/calls/${unknown}/preflight`)).status).toBe(404)
  })

  it('of one language that is published by itself leaves the others as they are live', async () => {
    const { id } = await payload.create({
      collection: 'calls',
      draft: true,
      overrideAccess: true,
      data: {
        title: 'In one language',
        summary: 'Both.',
        languages: ['en', 'es'],
        actions: [{ blockType: 'findBranch', heading: 'Near you' }],
      } as never,
    })
    const read = async (query: string) => {
      const { content } = await ask('GET', `/api/calls/${id}/preflight?${query}`)
      return (content as unknown as PreflightAnswer).findings
    }
    const [title] = await read('locale=en')
    expect(title).toMatchObject({ path: 'title', languages: ['es'], weight: 'refuses' })
    // Nothing is live yet: English alone lacks the Spanish all the same.
    expect(await read('locale=en&only=en')).toContainEqual(title)
    const row = (await read('locale=en&only=es'))[0]!
    expect(row).toMatchObject({
      path: 'title',
      message: expect.stringContaining('Missing: the title.') as unknown,
    })
    expect(await read('locale=en&only=constructor')).toContainEqual(title)
  })

  it('names a step without a heading by its kind, in the asker’s language', async () => {
    const { id } = await draft({ blockType: 'listen' })
    for (const [language, kind, message] of [
      ['en', 'Listen to an episode', 'Step 1, “Listen to an episode”: needs the episode.'],
      ['es', 'Escuchar un episodio', 'Paso 1, «Escuchar un episodio»: falta el episodio.'],
    ] as const) {
      const { findings } = await preflight(id, language)
      expect(findings.find(({ path }) => path === 'actions.0.episode')).toMatchObject({
        step: { number: 1, kind, heading: null },
        message: expect.stringContaining(message) as string,
      })
    }
  })
})

describe('a form to sign up', () => {
  const signUp = { blockType: 'signUp', heading: 'Join us', button: 'Count me in' }
  const setGround = (data: Data) =>
    payload.db.updateGlobal({ slug: 'organisation', data: { ...signupOrganisation, ...data } as never })

  it('is not published without whoever answers for the data, a privacy notice and a way to send mail', async () => {
    const { id } = await draft(signUp)
    const { email } = payload
    await setGround({ controller: '', privacyNoticeURL: '' })
    payload.email = { ...email, name: 'none' }
    try {
      const [first, ...more] = (await publish(id)).faults
      expect([first!.path, more]).toEqual(['actions.0.button', []])
      for (const said of ['nobody is named who answers', 'there is no privacy notice', 'no mail can be sent'])
        expect(first!.message).toContain(`Step 1, “Join us”: ${said}`)
      expect((await publish(id, {}, 'es')).faults[0]!.message).toContain('no hay aviso de privacidad')
      expect((await preflight(id)).findings.map(({ weight }) => weight)).toEqual(Array(3).fill('refuses'))
      await setGround({})
      expect((await publish(id)).faults).toMatchObject([
        { message: expect.stringContaining('no mail can be sent') as string },
      ])
    } finally {
      payload.email = email
      await setGround({})
    }
    expect((await publish(id)).status).toBe(200)
  })

  it('needs its button, and what each field is asked for, in each language', async () => {
    const { id } = await draft({
      ...{ blockType: 'signUp', heading: 'Join us' },
      fields: [{ field: 'phone', why: 'To call you.' }, { required: true }],
    })
    expect((await publish(id)).faults.map(({ path }) => path)).toEqual([
      'actions.0.button',
      'actions.0.fields.1.why',
      'actions.0.fields.1.field',
    ])
  })

  it('stands once in a call that is published, and asks for each thing once', async () => {
    const { id } = await draft(signUp)
    const [stored] = (await read(id, true)).actions
    const asked = { ...signUp, fields: [{ field: 'phone' }, { field: 'country' }, { field: 'phone' }] }
    for (const [actions, path] of [
      [[stored, signUp], 'actions.1.heading'],
      [[asked], 'actions.0.fields.2.field'],
    ] as const) {
      expect((await ask('PATCH', `/api/calls/${id}?draft=true`, { data: { actions } })).status).toBe(200)
      expect((await publish(id)).faults.map((fault) => fault.path)).toContain(path)
    }
  })
})
