import { expect } from '@playwright/test'
import { addSlogan, addWayToAct, beginCall, faultAt, openTab, publish, untilSaved } from './call.js'
import type { Hand } from './hand.js'
import { type Language, words } from './words.js'

/** What an editor wants to say. */
export type Content = {
  title: string
  summary: string
  slogan: string
  linkHeading: string
  linkLabel: string
  url: string
  spreadHeading: string
}

/**
 * Writes a call with a new slogan and two ways to act, publishes it too early, reads at the fields what is missing,
 * completes it and publishes. Answers its id.
 */
export const writeCall = async (
  hand: Hand,
  {
    content,
    language,
    begun,
  }: { content: Content; language: Language; begun?: (hand: Hand) => Promise<void> },
): Promise<string> => {
  const { page, write } = hand
  const { waysToAct, link, spread, missing } = words[language]
  const id = await beginCall(hand)
  await begun?.(hand)
  await write(page.locator('#field-title'), content.title)
  await addSlogan(hand, content.slogan)

  await openTab(hand, waysToAct)
  const first = await addWayToAct(hand, { kind: link, index: 0 })
  await write(first('heading'), content.linkHeading)
  const second = await addWayToAct(hand, { kind: spread, index: 1 })
  await untilSaved(page, content.spreadHeading, () => write(second('heading'), content.spreadHeading))

  expect(await publish(hand)).toBe(400)
  // It leads to the first field that lacks something.
  await expect(page.locator('#field-summary')).toBeFocused()
  const checklist = page.locator('[popover]:popover-open')
  for (const sentence of [missing.summary, missing.label, missing.url])
    await expect(checklist).toContainText(sentence)
  await expect(faultAt(page, 'summary')).toContainText(missing.summary)
  await expect(faultAt(page, 'title')).toHaveCount(0)
  await write(page.locator('#field-summary'), content.summary)
  await expect(faultAt(page, 'summary')).toHaveCount(0)
  await openTab(hand, waysToAct)
  await expect(faultAt(page, 'actions__0__label')).toContainText(missing.label)
  await expect(faultAt(page, 'actions__0__url')).toContainText(missing.url)
  await write(first('label'), content.linkLabel)
  await untilSaved(page, content.url, () => write(first('url'), content.url))
  expect(await publish(hand)).toBe(200)
  return id
}
