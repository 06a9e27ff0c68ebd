/** The messages of `link`, by key. */
export const en = {
  singular: 'Link',
  plural: 'Links',
  label: 'Label',
  labelDescription: 'The words to press: “Donate”. Needed to publish.',
  url: 'Address',
  urlDescription: 'On the web, or mailto: and an e-mail address, or tel: and a number. Needed to publish.',
  copyText: 'Text to copy',
  copyTextDescription: 'Words to take along, for instance a letter to an official.',
  theTextOfTheLink: 'the text of the link',
  theAddress: 'the address',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Enlace',
  plural: 'Enlaces',
  label: 'Texto del enlace',
  labelDescription: 'Las palabras que se pulsan: «Donar». Necesario para publicar.',
  url: 'Dirección',
  urlDescription:
    'En la web, o mailto: y una dirección de correo, o tel: y un número. Necesario para publicar.',
  copyText: 'Texto para copiar',
  copyTextDescription: 'Palabras para llevarse, por ejemplo una carta a las autoridades.',
  theTextOfTheLink: 'el texto del enlace',
  theAddress: 'la dirección',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    link: typeof en
  }
}
