import { disposableEmailBlocklist } from 'disposable-email-domains-js'
import { toEmailKey } from '../toEmailKey.js'
import type { Screen } from './screen.js'

/** Relay domains that hide an address permanently. Mail arrives, and the address stays valid. */
const privacyRelays = [
  ...['8alias.com', '8shield.net', 'addy.io', 'aleeas.com', 'anonaddy.com', 'anonaddy.me', 'dralias.com'],
  ...['duck.com', 'icloud.com', 'mozmail.com', 'passfwd.com', 'passinbox.com', 'passmail.net'],
  ...['privaterelay.appleid.com', 'relay.firefox.com', 'simplelogin.co', 'simplelogin.com', 'slmail.me'],
  'slmails.com',
]

/** A domain and its parents: `a.b.c`, `b.c`, `c`. */
const toDomains = (domain: string): string[] => {
  const labels = domain.split('.')
  return labels.map((_, at) => labels.slice(at).join('.'))
}

/**
 * Refuses addresses that are thrown away after a few minutes, with a sentence at the field; privacy relays pass. Not among
 * the screens of a host that names none: some people have no other address that is safe for them.
 *
 * @param domains The domains of such addresses, and all that lies in them: `mailinator.com`.
 * @default the list of disposable-email-domains, as it was when its package was installed
 * @param also More of them, beside the list.
 *
 * @example screens: (ours) => [...ours, disposableDomains({ also: ['throwaway.example'] })]
 */
export const disposableDomains = ({
  domains = disposableEmailBlocklist(),
  also = [],
}: { domains?: Iterable<string>; also?: Iterable<string> } = {}): Screen => {
  const known = new Set([...domains, ...also].map((domain) => domain.trim().toLowerCase()))
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
