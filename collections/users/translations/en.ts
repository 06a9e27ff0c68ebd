/** The messages of `users`, by key. */
export const en = {
  thePasswordHasFewerThanCharacters:
    'The password has fewer than {MIN_PASSWORD} characters. Four or five words in a row make a good one.',
  thisPasswordIsOneOfThose:
    'This password is one of those that are tried first. Four or five words in a row make a better one.',
  roleLabelsAdmin: 'Admin: answers for users and settings',
  roleLabelsEditor: 'Editor: writes',
  roleLabelsOrganiser: 'Organiser: meets people',
  email: 'E-mail',
  name: 'Name',
  roles: 'Roles',
  rolesDescription: 'Set by admins. Nobody changes their own.',
  branches: 'Branches',
  branchesDescription: 'Whose people an organiser meets. Set by admins. Nobody changes their own.',
  suspended: 'Suspended',
  suspendedDescription: 'Out at once, on every device, and not let in again until you untick it.',
  yourEMailIsChangedWithYour:
    'Your e-mail is changed with your password and a link that we mail to the new address: use “Change e-mail” below.',
  thisAccountIsSuspended: 'This account is suspended. Ask an admin.',
  singular: 'User',
  plural: 'Users',
  groupSettings: 'Settings',
  busy: 'Somebody else was changing this account at the same moment. Try again.',
  thereWouldBeNoAdminLeft:
    'There would be no admin left. Make somebody else an admin first; if two of you do this at once, try again one by one.',
  linkExpired: 'This link was used already, or is too old. Ask for another.',
  subject: 'Set a new password',
  somebodyHopefullyYouAskedForA: 'Somebody, hopefully you, asked for a new password for your account.',
  setANewPassword: 'Set a new password',
  linesUntil: 'The link works once, for one hour. If it wasn’t you, do nothing: the old password stays.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    users: typeof en
  }
}
