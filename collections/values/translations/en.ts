/** The messages of `values`, by key. */
export const en = {
  faultsLatitude: 'Write the latitude too, or empty the longitude: one alone is no place.',
  faultsLongitude: 'Write the longitude too, or empty the latitude: one alone is no place.',
  thisHasCharactersAndMayHave: 'This has {count} characters and may have {max}. Shorten it by {over}.',
  faultsForm:
    'This is not a duration. Write it as hours, minutes and seconds (1:02:03), minutes and seconds (62:03), or seconds (3723).',
  faultsSixty: 'After a colon come two digits from 00 to 59, as in 1:02:03.',
  faultsNegative: 'A duration can’t be less than nothing. Write it without the minus.',
  faultsLong:
    'This is longer than a hundred hours. Check what was typed: 1:02:03 is an hour, two minutes and three seconds.',
  email: 'There is no one e-mail address behind mailto:. Write it like mailto:press@example.org.',
  headers: 'A mailto: link may carry a subject and a body, and nothing else. Take the rest out.',
  number: 'There is no phone number behind tel:. Write it like tel:+34911234567.',
  incomplete: 'This is not a whole web address. Write it like https://example.org/page.',
  hidden:
    'There is a space, a line break or an invisible character in this address. Type it again without it.',
  scheme: 'Only web addresses may be linked to. Write one that begins with https:// or http://.',
  credentials:
    'There is a user name or a password in this address. Write it without what stands before the @.',
  long: 'This address is longer than 2048 characters. Use a shorter one.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    values: typeof en
  }
}
