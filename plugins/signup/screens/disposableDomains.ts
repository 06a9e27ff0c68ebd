import { toEmailKey } from '../toEmailKey.js'
import type { Screen } from './screen.js'

/** Addresses behind which somebody hides their own for good: mail reaches them, and they stay. */
const privacyRelays = [
  ...['addy.io', 'anonaddy.com', 'anonaddy.me', 'aleeas.com', 'duck.com', 'mozmail.com', 'passinbox.com'],
  ...['passmail.net', 'privaterelay.appleid.com', 'simplelogin.co', 'simplelogin.com', 'slmail.me'],
]

/** A domain and those that it lies in: `a.b.c`, `b.c`, `c`. */
const toDomains = (domain: string): string[] => {
  const labels = domain.split('.')
  return labels.map((_, at) => labels.slice(at).join('.'))
}

/**
 * Refuses addresses that are thrown away after a few minutes, with a sentence at the field; privacy relays pass. Not among
 * our own screens: a host that wants it hands in a list that it keeps up to date.
 *
 * @param domains The domains of such addresses, and all that lies in them: `mailinator.com`.
 *
 * @example screens: (ours) => [...ours, disposableDomains({ domains })]
 */
export const disposableDomains = ({ domains }: { domains: Iterable<string> }): Screen => {
  const known = new Set([...domains].map((domain) => domain.toLowerCase()))
  return {
    name: 'disposableDomains',
    judge: ({ person: { email } }) => {
      const inside = toDomains(toEmailKey(email).split('@').at(-1)!)
      const isRelay = inside.some((domain) => privacyRelays.includes(domain))
      return !isRelay && inside.some((domain) => known.has(domain))
        ? { field: 'email', word: 'emailDisposable' }
        : undefined
    },
  }
}
