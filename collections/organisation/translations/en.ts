/** The messages of `organisation`, by key. */
export const en = {
  sayWhichVersionOfThePrivacy:
    'Say which version of the privacy notice this is, such as 2026-11. Every consent remembers it.',
  thisIsNotAColour: 'This is not a colour. Write a # and six digits or letters from a to f, such as #c8102e.',
  name: 'Name',
  about: 'About us',
  siteURL: 'Your own website',
  siteURLDescription: 'Where people read more about you.',
  logo: 'Logo',
  shareImage: 'Default share image',
  shareImageDescription:
    'Shown beside a shared link when the call has no image. A landscape photo without transparency is best.',
  accentColour: 'Colour of buttons and links',
  inkColour: 'Colour of headings',
  contactEmail: 'Contact e-mail',
  contactEmailDescription: 'Shown in public.',
  senderName: 'Sender name of mails',
  senderNameDescription: 'Whom mails are from. The organisation’s name when empty.',
  controller: 'Who answers for the data',
  controllerDescription:
    'The data controller: name and postal address of whoever is responsible for what people entrust to you.',
  privacyNoticeURL: 'Privacy notice',
  privacyNoticeVersion: 'Version of the privacy notice',
  timeZone: 'Time zone of new dates',
  timeZoneDescription: 'Proposed beside each date with an hour, where another can be chosen.',
  defaultLanguage: 'Language of new calls',
  tabWhoWeAre: 'Who we are',
  tabLook: 'Look',
  tabContactAndData: 'Contact and data',
  tabOrganisation: 'Organisation',
  groupSettings: 'Settings',
  description:
    'Who speaks. The name, the contact and the picture here stand on every page and in every mail.',
  liveCallsNeedThis:
    'Live calls with a form to sign up need this: {calls}. Close them or take the form out of them first.',
  quoted: '“{title}”',
  more: '{count} more',
}

declare module '../../messages/messages.js' {
  interface Messages {
    organisation: typeof en
  }
}
