import { expect, it } from 'vitest'
import { parseLinkAddress } from '../../../collections/values/parseLinkAddress.js'

it.each([
  ['www.example.org', 'https://www.example.org/'],
  ['mailto:press@example.org', 'mailto:press@example.org'],
  [' MAILTO:press+calls@example.org ', 'mailto:press+calls@example.org'],
  ['mailto:prensa@niño.example', 'mailto:prensa@ni%C3%B1o.example'],
  [
    'mailto:press@example.org?Subject=Let them in&body=Dear%20Sir,%0D%0A',
    'mailto:press@example.org?subject=Let%20them%20in&body=Dear%20Sir%2C%0D%0A',
  ],
  ['tel:+34911234567', 'tel:+34911234567'],
  ['tel:+34 91 123-45.67', 'tel:+34911234567'],
  ['TEL:016', 'tel:016'],
  ['tel:+1-202-555-0100;ext=12', 'tel:+12025550100;ext=12'],
])('%j leads to %s', (typed, href) => {
  expect(parseLinkAddress(typed)).toEqual({ href })
})

it.each([
  'javascript:alert(1)',
  'data:text/html,1',
  'sms:+34911234567',
  'mailto:press@example.org?bcc=a@example.org',
  'mailto:press@example.org?subject=Hi&to=a@example.org',
  'mailto:press@example.org?subject=Hi%0D%0ABcc:a@example.org',
  'mailto:press@example.org?subject=%E0%A4%A',
])('%j may never be stored', (typed) => {
  expect(parseLinkAddress(typed)).toMatchObject({ fault: 'unsafe' })
})

it.each([
  'mailto:',
  'mailto:press@',
  'mailto:a@example.org,b@example.org',
  'mailto:a@example.org%0D%0Ab@example.org',
  'mailto:%E0%A4%A',
  'tel:',
  'tel:call-us',
  'tel:*%2306%23',
  '/calls/open',
  'exam',
])('%j leads nowhere yet', (typed) => {
  expect(parseLinkAddress(typed)).toMatchObject({ fault: 'incomplete' })
})
