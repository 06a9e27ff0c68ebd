import type { Screen } from './screen.js'

/**
 * A scheme, `www.`, a host with a path, or a host under a domain that nobody is called by: `Maria.Lopez` and `Ma. José` are
 * people.
 */
const address =
  /:\/\/|\bwww\.|[\p{L}\p{N}-]\.\p{L}{2,}\/|[\p{L}\p{N}-]\.(?:biz|click|cn|com|info|link|net|online|org|ru|shop|site|top|xyz)(?![\p{L}\p{N}-])/iu

/** Names that hold an address on the web: what is sent to be read by whoever gets the mail. */
export const namesWithURLs = (): Screen => ({
  name: 'namesWithURLs',
  judge: ({ person: { firstName = '', lastName = '' } }) =>
    [firstName, lastName].some((name) => address.test(name)) ? 'suspect' : undefined,
})
