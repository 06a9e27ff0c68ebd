/** What the signup's room says: in the panel, by the reader's language, and to visitors, by content locale. */
export const en = {
  panel: {
    keyMissing:
      'This signup can’t be read: the key {{key}} that it was sealed with is not set. Ask whoever runs the server to set it again.',
    keyOther:
      'This signup can’t be read: the key set as {{key}} is not the one that it was sealed with. Ask whoever runs the server to set the earlier one again.',
    altered:
      'This signup can’t be read: what is stored was changed, or belongs to another row. Ask whoever runs the server for the row of a backup.',
  },
  content: {
    refused: 'Something went wrong. Please check your entries and try again.',
    mailSubject: '{{organisation}}: please confirm your e-mail address',
    mailWhy:
      'On {{asked}} somebody signed up with {{organisation}} and gave this e-mail address. If it was you, please confirm it. Until then nobody gets in touch with you.',
    mailConfirm: 'Yes, it was me',
    mailUntil: 'The link works until {{until}}. What is not confirmed by then is deleted.',
    mailNotYou:
      'If it was not you, somebody typed your address, perhaps by mistake. You can ignore this mail, or have what they sent removed now.',
    mailDisown: 'It wasn’t me: remove it',
    mailUnsubscribe: 'No more mail from us',
    mailReminderSubject: '{{organisation}}: your signup is not confirmed yet',
    mailReminderWhy:
      'On {{asked}} somebody signed up with {{organisation}} and gave this e-mail address, and it is not confirmed yet. If it was you, please confirm it. We will not remind you again.',
    unroutedSubject: '{{organisation}}: people whom no branch meets',
    unroutedWhy: 'People who confirmed their signup and have no branch near them: {{count}}.',
    unroutedOpen: 'Open the list',
    unroutedHow:
      'They go to a branch by themselves once one in their region is published and has an organiser. You are told once a day at most.',
    accepted: 'Thank you. Look into your mailbox: a link there completes your signup.',
    callUnknown: 'Nobody can sign up for this here. Go back to the page that you came from.',
    callClosed: 'This call is over.',
    callClosedNext: 'This call is over. Go on with: {{next}}',
    emailMissing: 'Write your e-mail address, such as name@example.org.',
    emailInvalid: 'This is not one e-mail address. Write it like name@example.org.',
    nameTooLong: 'Write at most 80 characters.',
    firstNameMissing: 'Write your first name.',
    lastNameMissing: 'Write your last name.',
    phoneMissing: 'Write your phone number.',
    phoneInvalid: 'This is not a phone number. Begin with + and the country’s code: +34 911 234 567.',
    postalCodeMissing: 'Write your postal code.',
    postalCodeInvalid: 'This is not a postal code. Write it with its letters and digits only.',
    countryMissing: 'Choose your country.',
    countryInvalid: 'Choose a country of the list.',
    consentMissing: 'Without your consent to this nobody can sign you up.',
    consentsChanged:
      'What you are asked to agree to was reworded meanwhile. Load the page again and read it.',
    formUnavailable: 'Nobody can sign up here now. Please try again later.',
    accepting: 'Thank you',
    backToForm: 'Go back to the form, and mend this:',
    emailLabel: 'E-mail',
    firstNameLabel: 'First name',
    lastNameLabel: 'Last name',
    phoneLabel: 'Phone',
    postalCodeLabel: 'Postal code',
    countryLabel: 'Country',
    whoContacts: 'Somebody of the branch of {{organisation}} nearest to you will get in touch.',
  },
  people: {
    notFound: 'There is no such signup, or it is not one of your branches.',
    badFollowUp:
      'Send { followUp, seenAt }: one of {{states}}, and when it was last changed as you saw it, or null.',
    badNote: 'Send { note, seen }: texts of at most {{max}} characters, the note and what it said before.',
    stateChanged: 'Somebody changed this meanwhile. Look at how it stands now, and choose again.',
    noteChanged:
      'Somebody changed this note meanwhile. It now says what stands above yours: put both together, then save.',
  },
}
