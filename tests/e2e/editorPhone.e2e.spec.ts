import { expect } from '@playwright/test'
import { makeEditor } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import {
  addSlogan,
  addWayToAct,
  beginCall,
  offerIn,
  openTab,
  publish,
  translateSlogan,
  untilSaved,
  writeIn,
} from '../helpers/panel/call.js'
import { handAt } from '../helpers/panel/hand.js'
import { logIn } from '../helpers/panel/logIn.js'
import { readWidth } from '../helpers/panel/readWidth.js'
import { words } from '../helpers/panel/words.js'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const { theCall, waysToAct, attend } = words.en

test('a bilingual call with two slogans and a place to come to is live after at most 40 taps', async ({
  page,
  request,
  baseURL,
}) => {
  const account = await makeEditor(request, 'Lupe')
  const hand = handAt(page, { hasTouch: true })
  const { write } = hand
  const field = (name: string) => page.locator(`#field-${name}`)

  await logIn(hand, { account, language: 'en', baseURL: baseURL! })
  await beginCall(hand)
  await offerIn(hand, 'Español')
  await write(field('title'), 'Meet at the west bridge')
  await write(field('summary'), 'The bridge is shut at noon. We stand on it before.')
  await addSlogan(hand, 'Bridges are for crossing!')
  await addSlogan(hand, 'We stand on the west bridge!')
  await openTab(hand, waysToAct)
  const way = await addWayToAct(hand, { kind: attend, index: 0 })
  await write(way('heading'), 'Come to the bridge')
  await write(way('what'), 'A picnic in the middle of it')
  await write(way('startsAt').locator('input').first(), 'May 1, 2031 11:00 AM')
  await page.keyboard.press('Enter')
  await untilSaved(page, 'The middle of the west bridge', () =>
    write(way('place'), 'The middle of the west bridge'),
  )

  await writeIn(hand, 'Español')
  await write(way('heading'), 'Ven al puente')
  await write(way('what'), 'Una merienda en medio del puente')
  await untilSaved(page, 'En medio del puente del oeste', () =>
    write(way('place'), 'En medio del puente del oeste'),
  )
  await openTab(hand, theCall)
  await translateSlogan(hand, { index: 0, text: '¡Los puentes son para cruzar!' })
  await translateSlogan(hand, { index: 1, text: '¡Estamos en el puente del oeste!' })
  await write(field('title'), 'Nos vemos en el puente del oeste')
  await untilSaved(page, 'Cierran el puente a mediodía.', () =>
    write(field('summary'), 'Cierran el puente a mediodía. Estaremos allí antes.'),
  )
  expect(await publish(hand)).toBe(200)

  const { presses } = hand
  test.info().annotations.push({ type: 'taps', description: String(presses) })
  console.log(`From log-in to a live bilingual call: ${presses} taps.`)
  expect(presses).toBeLessThanOrEqual(40)
  const addresses = page.getByRole('region', { name: words.en.addresses })
  await expect(
    addresses.getByRole('link', { name: `${baseURL}/es/calls/meet-at-the-west-bridge` }),
  ).toBeVisible()
  expect(await readWidth(page)).toBe(390)

  for (const [locale, title, slogan] of [
    ['en', 'Meet at the west bridge', 'Bridges are for crossing!'],
    ['es', 'Nos vemos en el puente del oeste', '¡Los puentes son para cruzar!'],
  ] as const) {
    const answer = await request.get(`/api/v1/calls/meet-at-the-west-bridge?locale=${locale}`)
    expect(await answer.json()).toMatchObject({
      locale,
      title,
      slogans: [{ text: slogan }, {}],
      actions: [{ type: 'attend', starts: { at: expect.stringMatching(/^2031-05-01T/) as unknown } }],
    })
  }
  await page.goto('/es/calls/meet-at-the-west-bridge')
  await expect(page.getByText('Ven al puente').first()).toBeVisible()
})
