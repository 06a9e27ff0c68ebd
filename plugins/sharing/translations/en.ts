/** The messages of `sharing`, by key. */
export const en = {
  copy: 'Copy',
  publicAddresses: 'Public addresses',
  notYet: 'Not public yet. Publish it, and its addresses stand here.',
  copied: 'Copied',
  share: 'Share',
  notFound: 'There is no such call, or you may not read it.',
  addresses: 'Public addresses',
}

/** Labels of the share buttons, for visitors. */
export const visitors = { email: 'E-mail', copy: 'Copy' }

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    sharing: typeof en
  }
}
