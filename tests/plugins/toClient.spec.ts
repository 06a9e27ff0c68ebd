import { expect, it } from 'vitest'
import { toClient } from '../../plugins/toClient.js'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:51312', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:c000:207', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unix:', 'unix:'],
  ['', ''],
])('behind %j stands %j', (address, client) => {
  expect(toClient(address)).toBe(client)
})
