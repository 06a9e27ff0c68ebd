/** The messages of `references`, by key. */
export const en = {
  actsTrash: 'Move to trash all the same',
  actsDelete: 'Delete all the same',
  actsUnpublish: 'Unpublish all the same',
  explain: 'What is live uses this. If you take it away, it simply is left out there:',
  andMore: 'and {count} more',
  doing: 'Taking it away…',
  done: 'Taken away.',
  failed: 'It was not taken away. Check your connection and try again.',
  statesLive: 'live',
  statesDraft: 'draft',
  statesUnused: 'not public',
  statesTrash: 'in the trash',
  usedIn: 'Used in',
  nowhere: 'Nothing uses this. It can be taken away without a gap anywhere.',
  forbidden: 'You may not read this document.',
  moreAreNotShown: '{count} more are not shown.',
  notFound: 'There is no such document, or you may not read it.',
  use: '“{title}” ({kind})',
  moreUses: '{count} more',
  inUse: 'Can’t remove this: live content uses it: {uses}. Remove it there first, or ask an admin.',
  inUseForAdmins:
    'Can’t remove this: live content uses it: {uses}. Remove it there first, or confirm that you remove it anyway.',
  hidden:
    '{count, plural, one {One more document that you may not read.} other {# more documents that you may not read.}}',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    references: typeof en
  }
}
