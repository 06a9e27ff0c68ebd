/** The demo's slogans. */
export const slogans = {
  letThemIn: {
    text: { en: 'Let them all in!', es: '¡Que entren todas y todos!' },
    hashtag: 'LetThemAllIn',
  },
  welcome: {
    text: { en: 'Refugees are welcome here!', es: '¡Aquí las personas refugiadas son bienvenidas!' },
    hashtag: 'RefugeesWelcomeHere',
  },
  openBorders: { text: { en: 'Open the borders!', es: '¡Abran las fronteras!' }, hashtag: 'OpenTheBorders' },
  walkOne: {
    text: {
      en: 'They walked 4,000 kilometres. Walk one with them.',
      es: 'Caminaron 4.000 kilómetros. Camina uno a su lado.',
    },
    hashtag: 'WalkOneWithThem',
  },
  knocking: {
    text: { en: 'We came to knock, not to break in', es: 'Vinimos a tocar la puerta, no a tumbarla' },
  },
  supper: {
    text: { en: 'Water, bread, a bed, a lawyer', es: 'Agua, pan, una cama y una abogada' },
  },
  together: {
    text: { en: 'One family, one door, one day', es: 'Una familia, una puerta, el mismo día' },
    hashtag: 'OneFamilyOneDoor',
  },
  caseload: { text: { en: 'A child is not a case number', es: 'Una niña no es un número de expediente' } },
  wall: {
    text: { en: 'No wall was ever higher than hunger', es: 'Ningún muro es más alto que el hambre' },
  },
  unlock: {
    text: { en: 'Unlock the shelter tonight!', es: '¡Abran el albergue esta noche!' },
    hashtag: 'UnlockTheShelter',
  },
} as const

export type SloganName = keyof typeof slogans
