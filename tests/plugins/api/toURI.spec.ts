import { expect, it } from 'vitest'
import { toURI } from '../../../plugins/api/addresses.js'

it.each([
  ['https://p.example.org/?filter[name]=x', 'https://p.example.org/?filter%5Bname%5D=x'],
  ['https://p.example.org/?a=b|c', 'https://p.example.org/?a=b%7Cc'],
  [
    'https://a.example/[1]|^?a={b}^`|\\#c[d]{e}^|',
    'https://a.example/%5B1%5D%7C%5E?a=%7Bb%7D%5E%60%7C%5C#c%5Bd%5D%7Be%7D%5E%7C',
  ],
  ['https://a.example/100%?5%zz#a#b', 'https://a.example/100%25?5%25zz#a%23b'],
  ['https://x{y}.example/', 'https://x%7By%7D.example/'],
  ['mailto:a@b.example?subject=[Help]', 'mailto:a@b.example?subject=%5BHelp%5D'],
])('%s is a URI as %s, which is the same address', (address, uri) => {
  expect(toURI(address)).toBe(uri)
  expect(toURI(uri)).toBe(uri)
  expect(new URL(uri).host).toBe(new URL(address).host)
})

it.each([
  "https://a.example/x%20y?q=%5B1%5D&r=a+b,c;d:e@f!$'()*~#/a?b",
  'http://[2001:db8::1]:8080/a',
  'https://user@[::1]/',
  'tel:+34911234567',
])('%s stays as it is', (address) => expect(toURI(address)).toBe(address))
