/** The messages of `withdrawal`, by key. */
export const en = {
  open: 'Withdraw and forget…',
  heading: 'Withdraw and forget',
  about: 'For when somebody named here is in danger. This call will be as if it had never been made:',
  itsTextIsDeletedHereFor: 'Its text is deleted here for ever: drafts, earlier versions and the trash too.',
  itsLinksSayThatItWas: 'Its links say that it was withdrawn. No other call gets its address.',
  nobodyCanUndoItAnAdmin:
    'Nobody can undo it, an admin neither. What others have copied or seen stays with them.',
  itsImageAndItsSlogansStay:
    'Its image and its slogans stay in their own lists. If they name somebody too, delete them there.',
  uses: 'These lead to it, and simply leave it out from then on:',
  andMore: 'and {count} more',
  agree: 'Yes, forget it for ever',
  withdraw: 'Withdraw it now',
  withdrawing: 'Withdrawing…',
  cancel: 'Keep it',
  done: 'The call was withdrawn and is forgotten.',
  offline: 'The server did not answer. Try again: asking twice does no harm.',
  forbidden: 'Only editors withdraw a call.',
  notFound: 'There is no such call. It may have been deleted.',
  withdrawn:
    'This call was withdrawn and is forgotten. Nothing that you write here is kept: go back to the list.',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    withdrawal: typeof en
  }
}
