/** The messages of `consents`, by key. */
export const en = {
  writeAKeySuchAsNewsletter: 'Write a key, such as newsletter.',
  aKeyHasAtMostCharacters: 'A key has at most {maxKeyLength} characters; this one has {count}. Shorten it.',
  frozen:
    'The key of a consent stays as it is: the receipts of those who agreed name it. Make a new consent instead.',
  purpose: 'Purpose',
  purposeDescription: 'What it is for, in short: “News of this call by e-mail”.',
  sayInAFewWordsWhat: 'Say in a few words what the consent is for.',
  wording: 'Wording',
  wordingDescription:
    'The exact words people agree to: who may do what with which data, and how to end it. Write them in each language: they are never shown in another. A change holds for those who agree from now on; what others agreed to is kept as it was.',
  writeTheExactWordsThatPeople: 'Write the exact words that people agree to.',
  key: 'Key',
  keyDescription: 'Its name in exports and receipts, such as newsletter. It can’t be changed later.',
  aConsentWithTheKeyIs:
    'A consent with the key “{title}” is in the trash. Restore it, or choose another key.',
  aConsentWithTheKeyAlready:
    'A consent with the key “{title}” already exists. Use the existing one, or choose another key.',
  singular: 'Consent',
  plural: 'Consents',
  groupSettings: 'Settings',
  description:
    'What people may agree to when they sign up. Admins write it; a call says which of it is asked.',
  aKeyHasLettersAndDigits:
    'A key has the letters a to z, digits, and single hyphens between them. Write it like {example}.',
  keyExample: 'newsletter',
}

declare module '../../messages/messages.js' {
  interface Messages {
    consents: typeof en
  }
}
