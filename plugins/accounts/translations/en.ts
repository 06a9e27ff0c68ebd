/** The messages of `accounts`, by key. */
export const en = {
  thisIsNotOneEMailAddress: 'This is not one e-mail address. Write it like hello@example.org.',
  confirmYourNewAddress: 'Confirm your new address',
  somebodyHopefullyYouWantsToLog: 'Somebody, hopefully you, wants to log in with this address from now on.',
  confirmThisAddress: 'Confirm this address',
  until: 'The link works once, for {emailHours} hours. If it wasn’t you, do nothing.',
  invite: 'Invite somebody',
  inviteAbout:
    'They get a link by mail, with which they set a password of their own. It works once, for 72 hours.',
  name: 'Name',
  email: 'E-mail',
  roles: 'Roles',
  admin: 'Admin',
  editor: 'Editor',
  organiser: 'Organiser',
  send: 'Send the invitation',
  invited: 'Invited. The link is on its way.',
  notMailed: 'The account is there, but the mail could not be sent. Give them this link yourself:',
  changeEmail: 'Change e-mail',
  newEmail: 'New e-mail',
  password: 'Your password',
  sendLink: 'Mail me a link',
  linkSent: 'Open the link that we mailed to the new address. Until then nothing changes.',
  sessions: 'Logged in',
  since: 'since',
  untilUntil: 'until',
  here: 'here, now',
  none: 'Nowhere.',
  end: 'Log out there',
  endAll: 'Log out everywhere else',
  offline: 'There was no answer. Check your connection and try again.',
  yourNewAddress: 'Your new address',
  ask: 'Press the button, and you log in with this address from now on.',
  confirm: 'Confirm',
  done: 'Done. From now on you log in with this address.',
  forbidden: 'You may not do this.',
  notFound: 'There is no such account or session.',
  wrongPassword: 'This is not your password.',
  tooManyAttempts:
    'Too many wrong passwords from here. Wait a quarter of an hour, or set a new password by mail.',
  yourAccountForOurPanel: 'Your account for our panel',
  youHaveBeenInvitedToWork:
    'You have been invited to work with us. Set a password of your own, and you are in.',
  setAPassword: 'Set a password',
  untilTheLinkWorks: 'The link works once, for {inviteHours} hours.',
  somebodyWhoIsLoggedInAs:
    'Somebody who is logged in as you asked to log in with another address from now on.',
  askedUntil:
    'If it was you, do nothing. If it wasn’t, set a new password at once: that stops it, and ends all other sessions.',
  yourAccountHasAnotherAddressNow: 'Your account has another address now. This one no longer opens it.',
  changedUntil:
    'If it wasn’t you, tell an admin at once: they can suspend the account and give it back to you.',
  anotherAddressForYourAccount: 'Another address for your account',
  ourPanel: 'Our panel',
  setupTokenWrongDetail:
    'The set-up token is missing or not right. Open the link that the server printed when it started.',
  setupClosedDetail:
    'There is an admin already, and only one is made here. Log in, or ask that admin to add you.',
  thePasswordHasFewerThanCharacters:
    'The password has fewer than {MIN_PASSWORD} characters. Four or five words in a row make a good one.',
  thisPasswordIsOneOfThose:
    'This password is one of those that are tried first. Four or five words in a row make a better one.',
  yourEMailIsChangedWithYour:
    'Your e-mail is changed with your password and a link that we mail to the new address: use “Change e-mail” below.',
  thisAccountIsSuspended: 'This account is suspended. Ask an admin.',
  busy: 'Somebody else was changing this account at the same moment. Try again.',
  thereWouldBeNoAdminLeft:
    'There would be no admin left. Make somebody else an admin first; if two of you do this at once, try again one by one.',
  linkExpired: 'This link was used already, or is too old. Ask for another.',
  resetSubject: 'Set a new password',
  somebodyHopefullyYouAskedForA: 'Somebody, hopefully you, asked for a new password for your account.',
  setANewPassword: 'Set a new password',
  linesUntil: 'The link works once, for one hour. If it wasn’t you, do nothing: the old password stays.',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    accounts: typeof en
  }
}
