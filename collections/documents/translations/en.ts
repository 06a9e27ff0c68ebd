/** The messages of `documents`, by key. */
export const en = {
  other: 'This was typed by another account than the one that is logged in now. Nothing was saved.',
  whatWasChosenHereDoesNot: 'What was chosen here does not exist, or was deleted. Choose something else.',
  text: '“{title}”: {said}',
  firstPublishedAt: 'First published',
  notFound: 'There is no such document, or you may not read it.',
  thisIsLiveAndHasChanges:
    'This is live and has changes that are not published. Send `_status: "published"` to publish them with yours, or `draft=true` to keep all of it as a draft.',
  contentIsWrittenInOneLanguage:
    'Content is written in one language at a time. Name it, such as `locale=en`, and write the others one by one.',
  aCopyCanBeMadeOf: 'A copy can be made of these languages: {known}. Name one or several of them.',
  aFileReplacesThatOfOne: 'A file replaces that of one document at a time. Choose one.',
  singular: 'Lease',
  plural: 'Leases',
  reference: 'Reference',
  references: 'References',
  answer: 'Answer',
  answers: 'Answers',
  revision: 'Revision',
  revisions: 'Revisions',
  slogans: 'Slogans',
  theLink: 'The link “{quoted}”: {sentence}',
  claim: 'Claim',
  claims: 'Claims',
  closed: 'This address was withdrawn, and nobody can use it again. Choose another.',
  thisAddressHasBeenShared: 'This address has been shared. Put it back, or ask an admin to change it.',
  address: 'Address',
  previousSlugs: 'Earlier addresses',
  previousSlugsDescription: 'They lead to the address now.',
  withdrawal: 'Withdrawal',
  withdrawals: 'Withdrawals',
  restoringChangesNothing:
    'Restoring changes nothing that is live. Restore this version as a draft, with `draft=true` (in the Local API: `restoreVersionOperation` with `draft: true`), look at it, and publish it.',
  belongsTo: '“{slug}” belongs to “{title}”, which is in the trash. Restore it, or choose another address.',
  isTaken: '“{slug}” is an address of “{title}”. Choose another.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    documents: typeof en
  }
}
