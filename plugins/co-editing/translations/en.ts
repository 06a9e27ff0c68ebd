/** The messages of `coEditing`, by key. */
export const en = {
  also: 'Also open:',
  self: 'you, in another tab or on another device',
  somebody: 'somebody without a name',
  somebodyElseChangedThisWhileYou: 'Somebody else changed this while you did',
  about: 'Everything else is saved. What you wrote stays in the form until you choose.',
  unchosen:
    'You have not chosen yet what to keep. Open it again on this device within a day, and it asks you again.',
  keptTitle: 'Not saved earlier',
  kept: 'What you typed here earlier was not saved. It is kept on this device.',
  putBack: 'Put it back',
  discard: 'Throw it away',
  isBack: 'What you typed here earlier and was not saved is back.',
  theirs: 'Theirs',
  saveMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  yes: 'Yes',
  no: 'No',
  empty: '(empty)',
  theyRemoved: 'They removed it.',
  theyChanged: 'They changed it; you removed it.',
  writtenBy: 'Written by',
  removed: 'A removed account',
  nameless: 'An account without a name',
  newer: 'Newer',
  older: 'Older',
  othersSchedule: 'Scheduled publication',
  othersProgram: 'A program',
  othersUnknown: 'Not recorded',
  contested: 'Somebody else changed this too. Choose what to keep, at the top of the page, and save again.',
  busy: 'Somebody else is saving this at the moment. Try again.',
  notFound: 'There is no such document, or you may not read it.',
  singular: 'Presence',
  plural: 'Presences',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    coEditing: typeof en
  }
}
