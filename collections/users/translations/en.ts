/** The messages of `users`, by key. */
export const en = {
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
  singular: 'User',
  plural: 'Users',
  groupSettings: 'Settings',
}

declare module '../../messages/messages.js' {
  interface Messages {
    users: typeof en
  }
}
