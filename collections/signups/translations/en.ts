/** The messages of the signup collections, by key. */
export const en = {
  people: 'People',
  signup: 'Signup',
  signups: 'Signups',
  signupRequest: 'Signup request',
  signupRequests: 'Signup requests',
  signupAddress: 'Address of a signup',
  signupAddresses: 'Addresses of signups',
  about:
    'People who signed up for a call and confirmed it by e-mail. Each is met by the organisers of one branch.',
  refused:
    'Signups are neither created nor changed here: what people send is checked, sealed and confirmed first. Hand it to takeSignup().',
  reference: 'Reference',
  referenceAbout: 'A random name for this signup. It says nothing about the person.',
  unreadable: 'Unreadable',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail',
  phone: 'Phone',
  postalCode: 'Postal code',
  country: 'Country',
  note: 'Note',
  call: 'Call',
  branch: 'Branch',
  branchAbout: 'Whose organisers meet this person. Empty where no branch is near enough.',
  language: 'Language',
  source: 'Source',
  sourceAbout: 'The code of the link that the person came by.',
  confirmedAt: 'Confirmed',
  unsubscribedAt: 'Unsubscribed',
  followUp: 'Follow-up',
  followUpNew: 'New',
  followUpTaken: 'Taken',
  followUpReached: 'Reached',
  followUpJoined: 'Joined',
  followUpNotNow: 'Not now',
  followUpWrongDetails: 'Wrong details',
  followUpBy: 'Followed up by',
  followUpAt: 'Followed up',
  receipts: 'Consents given',
  receipt: 'Consent',
  consent: 'Key',
  purpose: 'Purpose',
  wording: 'Wording',
  receiptLanguage: 'Language of the wording',
  noticeVersion: 'Version of the privacy notice',
  givenAt: 'Given',
  withdrawnAt: 'Withdrawn',
}

declare module '../../messages/messages.js' {
  interface Messages {
    signups: typeof en
  }
}
