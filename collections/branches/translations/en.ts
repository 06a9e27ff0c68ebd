/** The messages of `branches`, by key. */
export const en = {
  noCountry: 'Choose the country first',
  none: 'This country has no regions',
  name: 'Name',
  nameDescription: 'As people there call it. Needed to publish.',
  country: 'Country',
  countryDescription: 'Needed to publish.',
  region: 'Region',
  city: 'City',
  cityDescription: 'Needed to publish.',
  postalCode: 'Postal code',
  email: 'Public e-mail',
  emailDescription: 'Shown in public.',
  phone: 'Public phone',
  phoneDescription:
    'As it is dialled in the branch’s country, or with + and a country’s code. Without an extension.',
  website: 'Website',
  meetingNote: 'Meeting note',
  meetingNoteDescription: 'When and where people meet, and how one gets in. Shown in public.',
  description:
    'The end of its link. Made from the name until you write another; fixed once the branch is published.',
  organisers: 'Organisers',
  organisersDescription: 'Whoever meets its people. Set with each user; never public.',
  needsName: 'Write the name of the branch.',
  needsCity: 'Write the city that it is in.',
  needsCountry: 'Choose the country that it is in.',
  onlyEditorsTakeABranchOffline:
    'Only editors take a branch offline. Ask one of them, or save yours as a draft (`draft=true`).',
  onlyEditorsPublishThis:
    'Only editors publish this: there are changes that are not yours. Save yours as a draft (`draft=true`), and tell them.',
  singular: 'Branch',
  plural: 'Branches',
  groupContent: 'Content',
  wherePeopleMeetThoseWhoCalled: 'Where people meet those who called. Only published ones are shown.',
  thisIsNotTheCodeOf:
    'This is not the code of a country. Write its two letters as ISO 3166-1 has them: ES, MX, SN.',
  faultsForm: 'This is not a phone number. Write one number with its digits only, such as +34 911 234 567.',
  faultsExtension:
    'A public number can’t have an extension. Write one that is called directly, and tell the extension in the meeting note.',
  faultsTwo: 'These are two phone numbers. Write one of them.',
  faultsNoCountry:
    'Choose the country of the branch first, or begin the number with + and its country’s code: +34 911 234 567.',
  faultsNoPlan:
    'This country has no phone numbers of its own. Begin the number with + and a country’s code: +34 911 234 567.',
  faultsNoCode:
    'No country’s code stands after the + of this number. Compare it with where you have it from.',
  faultsShort: 'This number has too few digits. Write the area code too.',
  faultsLocal:
    'This number is incomplete, or works in its own country only, as those of helplines do. Short numbers can’t be kept here: write a whole one, as it is called from abroad.',
  faultsLong: 'This number has too many digits. Write one number only, without an extension.',
  faultsLength:
    'No number of this country has as many digits as this one. Compare it with where you have it from.',
  faultsFormThisIsNot:
    'This is not a region. Write its code as ISO 3166-2 has it, such as ES-MD, or its name.',
  faultsNoCountryChooseTheCountry:
    'Choose the country first, or write the whole code of the region, such as ES-MD.',
  what: '{called} is in ISO 3166-2 no more.',
  moreThanOneRegionHasThis: 'More than one region has this name.',
  anotherCodeIsMeant: 'This is not the code of a country. For {country}, write {code}.',
  writeARegion: 'Write a region of {country}, such as {regions}, or leave this empty.',
  isNoRegion: '“{typed}” is no region of {country} in ISO 3166-2.',
  regionIsElsewhere: '{name} ({code}) is in another country: {country}.',
  countryHasNoRegions: 'ISO 3166-2 divides {country} into no regions. Leave this empty.',
  writeSuccessor: 'Write {regions}, or leave this empty.',
  writeTheCode: 'Write the code: {regions}.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    branches: typeof en
  }
}
