/** The messages of `closing`, by key. */
export const en = {
  theCallToGoOnWith: 'The call to go on with is not live, or is this one. Choose another that is published.',
  close: 'Close this call',
  about: 'It stays on the site, says how it ended and leads on. Nobody can sign up any more.',
  result: 'Result',
  won: 'Won',
  lost: 'Lost',
  ended: 'Ended',
  outcome: 'Outcome',
  silent: 'There is no outcome yet in:',
  silentThere: 'Who reads this call there is told how it ended, but not what came of it.',
  next: 'Go on with (may stay empty)',
  nothing: 'No other call',
  unpublished: 'This call has changes that are not published. Closing publishes them too.',
  publishAndClose: 'Publish them and close',
  cancel: 'Cancel',
  closed: 'The call is closed.',
  offline: 'The server did not answer. Nothing was closed. Try again.',
  forbidden: 'Only editors close a call.',
  notFound: 'There is no such call. It may have been deleted.',
  notPublished: 'This call is not live, so there is nothing to close. Publish it first.',
  notOpened: 'This call has not opened yet. Unpublish it, or move its opening.',
  unpublishedChanges:
    'This call has changes that are not published, and closing would publish them. Publish or discard them first, or agree to publish them.',
  sendATextOrAText: 'Send a text, or a text for each language, among: {known}.',
  thisIsLongerThanCharacters: 'This is longer than {max} characters. Shorten it.',
  sayHowItEnded: 'Say how it ended: won, lost or ended.',
  writeWhatCameOfItIn: 'Write what came of it, in one language at least: people who took part will read it.',
  chooseACallOrNone: 'Choose a call, or none.',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    closing: typeof en
  }
}
