/** The messages of `partnerCall`, by key. */
export const en = {
  singular: 'Support a partner’s call',
  title: 'Title of their call',
  titleDescription: 'Needed to publish.',
  organisation: 'Organisation',
  organisationDescription: 'Who calls.',
  url: 'Address',
  urlDescription: 'Needed to publish.',
  note: 'Note',
  theTitleOfTheirCall: 'the title of their call',
  theAddress: 'the address',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Apoyar un llamamiento aliado',
  title: 'Título de su llamamiento',
  titleDescription: 'Necesario para publicar.',
  organisation: 'Organización',
  organisationDescription: 'Quién convoca.',
  url: 'Dirección',
  urlDescription: 'Necesario para publicar.',
  note: 'Nota',
  theTitleOfTheirCall: 'el título de su llamamiento',
  theAddress: 'la dirección',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    partnerCall: typeof en
  }
}
