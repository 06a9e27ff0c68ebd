import { expect } from '@playwright/test'
import { makeEditor } from '../helpers/harness/admin.js'
import { test } from '../helpers/harness/test.js'
import { offerIn, untilSaved, writeIn } from '../helpers/panel/call.js'
import { handAt } from '../helpers/panel/hand.js'
import { logIn } from '../helpers/panel/logIn.js'
import { words } from '../helpers/panel/words.js'
import { writeCall } from '../helpers/panel/writeCall.js'

const content = {
  title: 'Que abran la puerta del sur',
  summary: 'Doscientas personas esperan al raso ante una puerta cerrada.',
  slogan: '¡La puerta del sur se abre hoy!',
  linkHeading: 'Escribe a la autoridad del puerto',
  linkLabel: 'Escribir ahora',
  url: 'https://puerto.example.org/junta',
  spreadHeading: 'Acompaña a quienes esperan',
}

test('an editor writes and publishes a call in the Spanish panel, in Spanish alone', async ({
  page,
  request,
  baseURL,
}) => {
  const hand = handAt(page)
  const account = await makeEditor(request, 'Inés')
  await logIn(hand, { account, language: 'es', baseURL: baseURL! })
  await writeCall(hand, {
    content,
    language: 'es',
    begun: async () => {
      await offerIn(hand, 'Español')
      const english = page.locator('#field-languages .multi-value').filter({ hasText: 'English' })
      await untilSaved(page, '"languages":["es"]', () => english.getByRole('button').click())
      await writeIn(hand, 'Español')
    },
  })

  const url = `${baseURL}/es/calls/que-abran-la-puerta-del-sur`
  const addresses = page.getByRole('region', { name: words.es.addresses })
  await expect(addresses.getByRole('link', { name: url, exact: true })).toBeVisible()
  await expect(addresses.getByRole('button', { name: 'Copiar: Español' })).toBeVisible()

  const answer = await request.get('/api/v1/calls/que-abran-la-puerta-del-sur?locale=es')
  expect(answer.headers()['content-language']).toBe('es')
  expect(await answer.json()).toMatchObject({
    locale: 'es',
    title: content.title,
    slogans: [{ text: content.slogan }],
    actions: [
      { type: 'link', heading: content.linkHeading },
      { type: 'spread', heading: content.spreadHeading },
    ],
  })
  await page.goto(url)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  for (const said of [content.title, content.slogan, content.linkHeading, content.spreadHeading]) {
    await expect(page.getByText(said).first()).toBeVisible()
  }
})
