/** The messages of `fields`, by key. */
export const en = {
  thisCantBeChosenHere: 'This can’t be chosen here. Choose one of: {offered}.',
  writeANumberFromTo: 'Write a number from {min} to {max}.',
  latitude: 'Latitude',
  longitude: 'Longitude',
  sentence: 'Write a whole number, from 1 on.',
  thisIsNotADate: 'This is not a date. Write it like 2030-05-01T18:00:00Z, or pick one.',
  thisIsNotATimeZone: 'This is not a time zone. Write one like Europe/Madrid.',
  thisIsNotADay: 'This is not a day. Write it like 2030-05-01, or pick one.',
  writeAnEMailAddressSuchAs: 'Write an e-mail address, such as hello@example.org.',
  faultsForm:
    'This is not one e-mail address. Write it like hello@example.org, without a name or a second address.',
  writeATextHereAndNothing: 'Write a text here, and nothing else.',
  thisIsNotTheCodeOf: 'This is not the code of a language. Write one like es, en or pt-BR.',
  language: 'Language',
  itsCode: 'Its code: es, en, pt-BR.',
  url: 'Address of the account',
  pasteTheAddressOfTheAccount: 'Paste the address of the account, or remove this row.',
  other: 'Somewhere else',
  socials: 'Social accounts',
  socialsSingular: 'account',
  socialsPlural: 'accounts',
  socialsPlatform: 'Platform',
}

declare module '../../messages/messages.js' {
  interface Messages {
    fields: typeof en
  }
}
