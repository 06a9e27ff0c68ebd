import { toClient } from '../../toClient.js'
import { toEmailKey } from '../toEmailKey.js'
import type { Limiters, Rate } from './limiters.js'
import type { Screen } from './screen.js'

/** More than usual from one client's address, and of IPv6 from one network: a hall full of people, or a machine. */
export const crowdedClient = (
  limiters: Limiters,
  { rate = { points: 20, seconds: 600 } }: { rate?: Rate } = {},
): Screen => ({
  name: 'crowdedClient',
  judge: async ({ client, now }) =>
    !client || (await limiters.take({ name: 'client', rate, who: toClient(client), now }))
      ? undefined
      : 'crowded',
})

/** More than usual for one e-mail address. */
export const crowdedEmail = (
  limiters: Limiters,
  { rate = { points: 5, seconds: 3600 } }: { rate?: Rate } = {},
): Screen => ({
  name: 'crowdedEmail',
  judge: async ({ person, now }) =>
    (await limiters.take({ name: 'email', rate, who: toEmailKey(person.email), now }))
      ? undefined
      : 'crowded',
})
