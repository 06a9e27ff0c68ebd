import { type APIRequestContext, expect, type Locator } from '@playwright/test'
import type { Call } from 'payload-broadside/types'
import { toSentence } from '../../collections/messages/messages.js'
import { ownActions } from '../../plugins/actions/kinds.js'
import { type ArticleName, articles } from '../../src/seed/content/articles.js'
import { type BookName, books } from '../../src/seed/content/books.js'
import { branches } from '../../src/seed/content/branches.js'
import { border } from '../../src/seed/content/calls/border.js'
import type { Made } from '../../src/seed/content/calls/made.js'
import { shelter } from '../../src/seed/content/calls/shelter.js'
import { consents } from '../../src/seed/content/consents.js'
import { organisation } from '../../src/seed/content/organisation.js'
import { type SloganName, slogans } from '../../src/seed/content/slogans.js'
import { type DemoLocale, toLocale } from '../../src/seed/content/toLocale.js'
import { makeEditor, restAs } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { sayIn } from '../helpers/messages.js'
import {
  addSlogan,
  addWayToAct,
  beginCall,
  offerIn,
  openTab,
  publish,
  topDrawer,
  translateSlogan,
  untilSaved,
  writeIn,
} from '../helpers/panel/call.js'
import { choose, fieldIn, fillIn, type Filling, fillTranslation, writeDate } from '../helpers/panel/fill.js'
import { type Hand, handAt } from '../helpers/panel/hand.js'
import { logIn } from '../helpers/panel/logIn.js'
import { makerOf, named } from '../helpers/panel/makeNouns.js'
import { changeInPicker, makeInPicker } from '../helpers/panel/pick.js'
import { takePicture } from '../helpers/panel/pictures.js'
import { readWidth } from '../helpers/panel/readWidth.js'
import { words } from '../helpers/panel/words.js'
import { writeRichText } from '../helpers/panel/writeRichText.js'

// An app of its own: the database is empty.
test.use({ settings: { SEED: 'none' } })
test.setTimeout(600_000)
// Some six hundred actions in one go: one that waits in vain on a busy machine ends them all. Such a run is told as flaky.
test.describe.configure({ retries: process.env.CI ? 2 : 0 })
test.use({ actionTimeout: 30_000 })

const now = new Date()
const names: Made = {
  now,
  media: named(),
  slogans: named(),
  books: named(),
  articles: named(),
  episodes: named(),
  branches: named(),
  consents: named(),
}
/** The demo's open call, in which names stand for what it points to. */
const demo = border({ ...names, closed: 'shelter' })
/** A branch is pinned. Of what is made several times by the same hand, some show as much as all. */
const content = {
  ...demo,
  slogans: ['letThemIn', 'openBorders'],
  actions: demo.actions.map((action) => {
    switch (action.blockType) {
      case 'findBranch':
        return { ...action, branch: 'tijuana' as const }
      case 'readArticles':
        return { ...action, articles: action.articles!.slice(0, 2) }
      case 'readBooks':
        return {
          ...action,
          books: action.books!.filter(({ book }) =>
            ['enrique', 'resistance', 'mutualAid'].includes(String(book)),
          ),
        }
      default:
        return action
    }
  }),
}
const bookNames = content.actions.flatMap(({ books = [] }) => books.map(({ book }) => book as BookName))

const sloganNames = content.slogans as unknown as SloganName[]

const toKind = (slug: string): string => {
  const { block } = ownActions.find(({ type }) => type === slug)!
  return sayIn('en', toSentence(block.labels!.singular, slug))
}

/** A day as the panel shows it in English: `1 May 2031`. */
const toDay = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC', year: 'numeric' })
    .format(new Date(instant))
    .replace('Sept', 'Sep')

/** An instant as the panel shows it beside its time zone. */
const toWallClock = (instant: string, timeZone: string): string =>
  new Date(instant)
    .toLocaleString('en-US', {
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      month: 'short',
      timeZone,
      year: 'numeric',
    })
    .replace(/(\d{4}), /, '$1 ')

const askedFields = {
  ...{ firstName: 'First name', phone: 'Phone', postalCode: 'Postal code', country: 'Country' },
}

/** The fields that are not typed in, for a hand that makes what is missing as it goes. */
const fillingsOf = (hand: Hand): Record<string, Filling> => {
  const { page } = hand
  const { makeArticle, makeBook, makeBranch, makeEpisode } = makerOf(hand, now)
  const zone = 'America/Tijuana'
  const zoned: Filling = async (field, instant) => {
    await choose(hand, field.locator('.timezone-picker'), 'Tijuana')
    await writeDate(hand, field, toWallClock(instant, zone))
  }
  const skip: Filling = async () => undefined
  const look = async (drawer: Locator) => {
    await takePicture(page, 'a-book-in-its-drawer', { from: fieldIn(drawer, 'title') })
  }
  return {
    closesAt: zoned,
    date: (field, instant) => writeDate(hand, field, toDay(instant)),
    opensAt: zoned,
    startsAt: zoned,
    startsAt_tz: skip,
    endsAt: zoned,
    endsAt_tz: skip,
    blockType: skip,
    channel: (field, channel) => choose(hand, field, channel === 'email' ? 'E-mail' : 'WhatsApp'),
    field: (field, name) => choose(hand, field, askedFields[name as keyof typeof askedFields]),
    consent: (field, name) => choose(hand, field, consents[name as keyof typeof consents].purpose.en),
    branch: (field, name) => makeBranch(field, name),
    episode: (field, name) => makeEpisode(field, name),
    startTime: (field, seconds) => hand.write(field, `0:0${seconds as number}`),
    articles: async (field, chosen: string[]) => {
      for (const name of chosen) await makeArticle(field, name as never)
    },
    book: (field, name) => makeBook(field, { name, look: name === 'enrique' ? look : undefined }),
    call: (field) => makeShelter(hand, field),
  }
}

/** The call that the demo leads on to, in short, made and published where it is picked. */
const makeShelter = (hand: Hand, picker: Locator) => {
  const { title, summary } = toLocale(shelter(names), 'en')
  return makeInPicker(hand, {
    picker,
    title,
    fill: async (drawer) => {
      await fillIn(hand, drawer, { title, summary })
      await openTab(hand, words.en.waysToAct, drawer)
      const way = await addWayToAct(hand, { kind: toKind('spread'), index: 0, scope: drawer })
      await untilSaved(hand.page, 'Tell it', () => hand.write(way('heading'), 'Tell it'))
    },
  })
}

/** Offers that call in Spanish too, as a call that leads on to it in Spanish needs. */
const translateShelter = (hand: Hand, picker: Locator) => {
  const { title, summary } = toLocale(shelter(names), 'es')
  return changeInPicker(hand, {
    picker,
    fill: async (drawer) => {
      // The panel opens the tab that was written in last.
      await expect(fieldIn(drawer, 'actions__0__heading')).toBeEditable()
      await openTab(hand, words.en.theCall, drawer)
      await offerIn(hand, 'Español', drawer)
      await fillIn(hand, drawer, { title, summary })
      await openTab(hand, words.en.waysToAct, drawer)
      await untilSaved(hand.page, 'Cuéntalo', () =>
        hand.write(fieldIn(drawer, 'actions__0__heading'), 'Cuéntalo'),
      )
    },
  })
}

/** Types a slogan that is there already, and takes the one that is offered instead. */
const useExistingSlogan = async ({ page, press, write }: Hand, text: string) => {
  await press(page.locator('#field-slogans .relationship-add-new__add-button'))
  await write(topDrawer(page).locator('#field-text'), text)
  const offer = topDrawer(page).getByRole('button', { name: 'Use the existing one' })
  await expect(offer).toBeVisible()
  await takePicture(page, 'already-there')
  await press(offer)
  await expect(page.locator('.drawer--is-open')).toHaveCount(0)
}

/** Opens all rows of a list. An answer that is still on its way folds them again. */
const showAllRows = ({ page, press }: Hand, list: Locator) =>
  expect(async () => {
    await press(list.getByRole('button', { name: 'Show All' }).first())
    await page.waitForTimeout(1000)
    await expect(list.locator('.collapsible--collapsed')).toHaveCount(0, { timeout: 1 })
  }).toPass()

const readSlug = async (request: APIRequestContext, id: string): Promise<string> => {
  const { body } = await (await restAs(request))('GET', `/api/calls/${id}?depth=0`)
  return (body as { slug: string }).slug
}

/** Who speaks, as far as people may sign up only then. */
const writeOrganisation = async (request: APIRequestContext) => {
  const { name, contactEmail, controller, privacyNoticeURL, privacyNoticeVersion } = organisation({
    media: names.media,
  })
  const said = { name, contactEmail, controller, privacyNoticeURL, privacyNoticeVersion }
  const { status } = await (await restAs(request))('POST', '/api/globals/organisation', said)
  expect(status).toBe(200)
}

const makeConsents = async (request: APIRequestContext) => {
  const rest = await restAs(request)
  for (const consent of Object.values(consents)) {
    const { status, body } = await rest('POST', '/api/consents', toLocale(consent, 'en'))
    expect(status).toBe(201)
    const { id } = (body as { doc: { id: string } }).doc
    const inSpanish = await rest('PATCH', `/api/consents/${id}?locale=es`, toLocale(consent, 'es'))
    expect(inSpanish.status).toBe(200)
  }
}

/** What the call says in a language, as the demo has it, and as it is answered. */
const expectWhole = (call: Call, locale: DemoLocale) => {
  const said = toLocale(content, locale)
  expect(call).toMatchObject({
    locale,
    title: said.title,
    summary: said.summary,
    slogans: sloganNames.map((name) => ({ text: slogans[name].text[locale] })),
    partners: said.partners.map(({ name }) => ({ name })),
    updates: said.updates.map(({ heading }) => ({ heading })),
  })
  expect(call.actions.map(({ type, heading, text }) => ({ type, heading, text }))).toEqual(
    said.actions.map(({ blockType, heading, text }) => ({ type: blockType, heading, text })),
  )
  const only = <Type extends Call['actions'][number]['type']>(type: Type) =>
    call.actions.find((action) => action.type === type) as Extract<Call['actions'][number], { type: Type }>
  const written = (type: string) =>
    said.actions.find(({ blockType }) => blockType === type) as {
      startsAt?: string
      articles?: ArticleName[]
      books?: { book: BookName; note: string }[]
    }
  expect(only('attend').starts?.at).toBe(written('attend').startsAt)
  expect(only('signUp').button).toBe(locale === 'en' ? 'Count me in' : 'Cuenta conmigo')
  expect(only('signUp').consents.map(({ wording }) => wording)).toEqual(
    Object.values(consents).map(({ wording }) => wording[locale]),
  )
  expect(only('findBranch').branch).toMatchObject({ name: branches.tijuana.name, city: 'Tijuana' })
  expect(only('listen')).toMatchObject({ startTime: 7, episode: { title: 'The tap by the queue' } })
  expect(only('readArticles').articles.map(({ url }) => url)).toEqual(
    written('readArticles').articles!.map((name) => articles(now)[name].url),
  )
  expect(only('readBooks').books.map(({ book, note }) => [book.isbn, note])).toEqual(
    written('readBooks').books!.map(({ book, note }) => [books[book].isbn, note]),
  )
  expect(only('joinCall').call?.title).toBe(toLocale(shelter(names), locale).title)
}

test('an editor builds a call of every way to act by hand in an empty database, with what it points to', async ({
  page,
  request,
  baseURL,
}) => {
  const hand = handAt(page)
  const { press } = hand
  const field = (path: string) => fieldIn(page, path)
  const fillings = fillingsOf(hand)
  const inEnglish = toLocale(content, 'en')
  const inSpanish = toLocale(content, 'es')
  const translate = async (...names: (keyof typeof content)[]) => {
    for (const name of names)
      await fillTranslation(hand, page, {
        first: { [name]: inEnglish[name] },
        now: { [name]: inSpanish[name] },
      })
  }
  await writeOrganisation(request)
  await makeConsents(request)
  await logIn(hand, { account: await makeEditor(request, 'Noor'), language: 'en', baseURL: baseURL! })

  const id = await beginCall(hand)
  await offerIn(hand, 'Español')
  const { title, summary, opensAt, closesAt } = inEnglish
  await fillIn(hand, page, { title, summary }, { fillings })
  for (const name of sloganNames) await addSlogan(hand, slogans[name].text.en)
  await useExistingSlogan(hand, slogans.openBorders.text.en.toUpperCase())
  await press(field('slogans').locator('summary'))
  await takePicture(page, 'slogans')
  await makerOf(hand, now).makeImage(field('image'), content.image as never)
  await writeRichText(hand, page, inEnglish.body)
  await fillIn(hand, page, { opensAt, closesAt }, { fillings })

  await openTab(hand, words.en.waysToAct)
  for (const [index, action] of inEnglish.actions.entries()) {
    await addWayToAct(hand, { kind: toKind(action.blockType), index })
    await fillIn(hand, page, action, { at: `actions__${index}__`, fillings })
    if (action.blockType === 'readBooks')
      await takePicture(page, 'a-reading-list', { from: field(`actions__${index}__heading`) })
  }
  await press(field('actions').locator('.blocks-field__header-action').first())
  await takePicture(page, 'ways-to-act', { from: field('actions') })
  await openTab(hand, words.en.whatCameOfIt)
  await fillIn(hand, page, { updates: inEnglish.updates }, { fillings })
  await openTab(hand, words.en.partners)
  const last = inEnglish.partners.at(-1)!.url
  await untilSaved(page, last, () => fillIn(hand, page, { partners: inEnglish.partners }))

  await writeIn(hand, 'Español')
  await openTab(hand, words.en.theCall)
  for (const [index, name] of sloganNames.entries())
    await translateSlogan(hand, { index, text: slogans[name].text.es })
  await translate('title', 'summary')
  await writeRichText(hand, page, inSpanish.body)
  await openTab(hand, words.en.whatCameOfIt)
  const lastUpdate = inSpanish.updates.at(-1)!.heading
  await untilSaved(page, lastUpdate, () => translate('updates'))
  await openTab(hand, words.en.waysToAct)
  await showAllRows(hand, field('actions'))
  const leadsOn = inSpanish.actions.findIndex(({ blockType }) => blockType === 'joinCall')
  await translateShelter(hand, field(`actions__${leadsOn}__call`))
  const lastText = inSpanish.actions.at(-1)!.text
  await untilSaved(page, lastText, () => translate('actions'))
  expect(await publish(hand)).toBe(200)

  const slug = await readSlug(request, id)
  for (const locale of ['en', 'es'] as const) {
    const answer = await request.get(`/api/v1/calls/${slug}?locale=${locale}`)
    expect(answer.status()).toBe(200)
    expectWhole((await answer.json()) as Call, locale)
  }
  const addresses = page.getByRole('region', { name: words.en.addresses })
  await expect(addresses.getByRole('link', { name: `${baseURL}/calls/${slug}`, exact: true })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/admin/collections/calls/${id}?locale=en`)
  await openTab(hand, words.en.waysToAct)
  expect(await readWidth(page)).toBe(390)
  await takePicture(page, 'on-a-phone', { from: field('actions') })

  await page.goto(`/es/calls/${slug}`)
  for (const { heading } of inSpanish.actions)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  await page.goto(`/calls/${slug}/books`)
  for (const name of bookNames)
    await expect(page.getByRole('heading', { name: books[name].title })).toBeVisible()
})
